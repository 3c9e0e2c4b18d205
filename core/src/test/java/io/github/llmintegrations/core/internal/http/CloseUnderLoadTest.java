package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Closing a client ends all its running calls. */
class CloseUnderLoadTest {
    private static final int CALLS = 32;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void endsAllCallsThatWaitForAResponse() {
        CountDownLatch arrived = new CountDownLatch(2 * CALLS);
        CountDownLatch hungUp = new CountDownLatch(2 * CALLS);
        Script silent = connection -> {
            connection.readRequest();
            arrived.countDown();
            try {
                connection.awaitEnd();
            } finally {
                hungUp.countDown();
            }
        };
        try (RawServer stalled = RawServer.start(silent)) {
            HttpTransport transport = TestBuilder.to(stalled).open();
            Started started = new Started(transport);
            Await.until(arrived);

            transport.close();

            started.assertThatAllAreClosed();
            Await.until(hungUp);
        }
    }

    @Test
    void endsAllCallsThatWaitForTheirNextAttempt() {
        server.setDispatcher(Responses.always(Responses.retryAfter(429, "30")));
        CountDownLatch limited = new CountDownLatch(2 * CALLS);
        HttpTransport transport =
                TestBuilder.to(server).listener(attempt -> limited.countDown()).open();
        Started started = new Started(transport);
        Await.until(limited);

        transport.close();

        started.assertThatAllAreClosed();
        assertThat(server.getRequestCount()).isEqualTo(2 * CALLS);
    }

    /** Some calls are about to start, some are running, and some have just ended when the client closes. */
    @RepeatedTest(10)
    void endsLoopsOfCalls() {
        try (RawServer busy = RawServer.start(connection -> connection.answerAlways(200, "{\"name\":\"one\"}"))) {
            HttpTransport transport = TestBuilder.to(busy).open();
            List<BackgroundThread<Thing>> callers = threads(() -> callForEver(transport));
            List<BackgroundThread<Thing>> starters = threads(() -> startForEver(transport));
            Await.until(() -> busy.requests().size() > CALLS);

            transport.close();

            assertThat(callers).allSatisfy(each -> assertThat(each.thrown()).isInstanceOf(ClientClosedException.class));
            assertThat(starters)
                    .allSatisfy(each -> assertThat(each.thrown().getCause()).isInstanceOf(ClientClosedException.class));
        }
    }

    private static List<BackgroundThread<Thing>> threads(Callable<Thing> work) {
        return Stream.generate(() -> BackgroundThread.start(work))
                .limit(CALLS / 2)
                .toList();
    }

    private static Thing callForEver(HttpTransport transport) {
        while (true) {
            transport.execute(TestOperations.create());
        }
    }

    private static Thing startForEver(HttpTransport transport) {
        while (true) {
            transport.async(() -> transport.execute(TestOperations.create())).join();
        }
    }

    /** As many calls on threads of the test as in the background. */
    private static final class Started {
        private final List<BackgroundThread<Thing>> callers = new ArrayList<>();
        private final List<CompletableFuture<Thing>> futures = new ArrayList<>();

        Started(HttpTransport transport) {
            for (int i = 0; i < CALLS; i++) {
                callers.add(BackgroundThread.start(() -> transport.execute(TestOperations.get())));
                futures.add(transport.async(() -> transport.execute(TestOperations.get())));
            }
        }

        void assertThatAllAreClosed() {
            assertThat(callers).allSatisfy(each -> assertThat(each.thrown()).isInstanceOf(ClientClosedException.class));
            assertThat(futures)
                    .allSatisfy(each ->
                            assertThat(catchThrowable(each::join)).hasCauseInstanceOf(ClientClosedException.class));
        }
    }
}
