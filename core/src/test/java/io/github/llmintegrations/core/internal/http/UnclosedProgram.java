package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Request;

/** A program that makes a call, then another one in one of several ways, and closes nothing. */
final class UnclosedProgram {
    static final String MISSING = "missing";
    static final String SILENT = "silent";

    private static final int UNUSED_CLIENTS = 1_000;

    private UnclosedProgram() {}

    /** The way in which the program makes its last call. */
    enum LastCall {
        BLOCKING,
        IN_THE_BACKGROUND,
        FAILING_IN_THE_BACKGROUND,
        PENDING_IN_THE_BACKGROUND
    }

    public static void main(String[] args) {
        int threads = Thread.activeCount();
        for (int i = 0; i < UNUSED_CLIENTS; i++) {
            TestBuilder.hosted().open();
        }
        check(Thread.activeCount() == threads, "unused clients have threads");

        CountDownLatch sent = new CountDownLatch(2);
        HttpTransport transport = TestBuilder.hosted()
                .baseUrl(args[0])
                .attemptTimeout(Duration.ofSeconds(50))
                .configureHttpClient(http -> http.eventListener(countingDown(sent)))
                .open();
        check(transport.execute(TestOperations.get()).equals(new Thing("one")), "a wrong answer");
        make(LastCall.valueOf(args[1]), transport, sent);
        System.out.println("done");
    }

    private static void make(LastCall call, HttpTransport transport, CountDownLatch sent) {
        switch (call) {
            case BLOCKING ->
                check(transport.execute(TestOperations.get()).equals(new Thing("one")), "a wrong second answer");
            case IN_THE_BACKGROUND ->
                check(background(transport, "t1").join().equals(new Thing("one")), "a wrong answer in the background");
            case FAILING_IN_THE_BACKGROUND -> check(isMissing(background(transport, MISSING)), "not missing");
            case PENDING_IN_THE_BACKGROUND -> {
                CompletableFuture<Thing> unused = background(transport, SILENT);
                Await.until(sent);
            }
        }
    }

    private static CompletableFuture<Thing> background(HttpTransport transport, String id) {
        return transport.async(() -> transport.execute(TestOperations.get(id)));
    }

    private static boolean isMissing(CompletableFuture<Thing> future) {
        try {
            future.join();
            return false;
        } catch (CompletionException e) {
            return e.getCause() instanceof NotFoundException;
        }
    }

    private static EventListener countingDown(CountDownLatch sent) {
        return new EventListener() {
            @Override
            public void requestHeadersEnd(Call call, Request request) {
                sent.countDown();
            }
        };
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
