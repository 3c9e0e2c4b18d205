package io.github.llmintegrations.systemtests.soak;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/**
 * Cuts its answers to creates short, fails updates at length, never answers reads of one id, and answers those of all
 * others with nonsense.
 */
final class BrokenVendor extends Dispatcher {
    static final String SILENT = "silent";

    private static final long LONGEST_WAIT_SECONDS = 20;

    private static final String LONG = " and so on".repeat(10_000);

    private static final MockResponse CUT = new MockResponse.Builder()
            .code(201)
            .setHeader("Content-Type", "application/json")
            .body("{\"name\":\"one\",\"slug\":\"one\",\"id\":\"one\"}")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build();
    private static final MockResponse HANG_UP = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();
    private static final MockResponse NONSENSE = new MockResponse.Builder()
            .setHeader("Content-Type", "application/json")
            .body("[\"neither an integration nor a list of them\"]" + LONG)
            .build();
    private static final MockResponse FAILURE =
            new MockResponse.Builder().code(502).body(LONG).build();

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore ended = new Semaphore(0);

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        return switch (request.getMethod()) {
            case "POST" -> CUT;
            case "GET" -> request.getUrl().pathSegments().contains(SILENT) ? silence() : NONSENSE;
            default -> FAILURE;
        };
    }

    private MockResponse silence() throws InterruptedException {
        begun.release();
        await(ended);
        return HANG_UP;
    }

    /** Waits for a request that is not answered. */
    void awaitSilence() throws InterruptedException {
        await(begun);
    }

    /** Lets go of that request. */
    void endSilence() {
        ended.release();
    }

    private static void await(Semaphore event) throws InterruptedException {
        if (!event.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not happen");
        }
    }
}
