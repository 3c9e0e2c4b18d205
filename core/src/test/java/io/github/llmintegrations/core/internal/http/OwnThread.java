package io.github.llmintegrations.core.internal.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A thread of the test's own: to interrupt without harm to other tests, or to make calls at the same time. */
final class OwnThread<T> {
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable T value;
    private @Nullable Throwable thrown;
    private boolean interrupted;
    private Duration took = Duration.ZERO;

    private OwnThread(Callable<T> work) {
        thread = new Thread(() -> run(work), "own");
        thread.setDaemon(true);
        thread.start();
    }

    static <T> OwnThread<T> start(Callable<T> work) {
        return new OwnThread<>(work);
    }

    /** Runs the work on this many threads at once, and fails if it does on any. */
    static <T> List<T> together(int threads, Callable<T> work) {
        List<OwnThread<T>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(start(work));
        }
        return all.stream().map(OwnThread::value).toList();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, a test looks at it
    private void run(Callable<T> work) {
        long start = System.nanoTime();
        try {
            value = work.call();
        } catch (Throwable e) {
            thrown = e;
        }
        took = Duration.ofNanos(System.nanoTime() - start);
        interrupted = Thread.interrupted();
        ended.countDown();
    }

    void interrupt() {
        thread.interrupt();
    }

    T value() {
        Waiting.until(ended);
        if (thrown != null || value == null) {
            throw new AssertionError("the work failed", thrown);
        }
        return value;
    }

    Throwable thrown() {
        Waiting.until(ended);
        if (thrown == null) {
            throw new AssertionError("the work succeeded");
        }
        return thrown;
    }

    /** Whether the interrupt flag was set when the work ended. */
    boolean isInterrupted() {
        Waiting.until(ended);
        return interrupted;
    }

    Duration took() {
        Waiting.until(ended);
        return took;
    }
}
