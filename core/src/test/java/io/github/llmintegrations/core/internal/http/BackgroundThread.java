package io.github.llmintegrations.core.internal.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A thread for one test, which can be interrupted without affecting other tests, or which makes calls concurrently. */
final class BackgroundThread<T> {
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable T value;
    private @Nullable Throwable thrown;
    private boolean interrupted;
    private Duration took = Duration.ZERO;

    private BackgroundThread(Callable<T> work) {
        thread = new Thread(() -> run(work), "own");
        thread.setDaemon(true);
        thread.start();
    }

    static <T> BackgroundThread<T> start(Callable<T> work) {
        return new BackgroundThread<>(work);
    }

    /** Runs the work on a number of threads, and fails if it fails on any of them. */
    static <T> List<T> together(int threads, Callable<T> work) {
        List<BackgroundThread<T>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(start(work));
        }
        return all.stream().map(BackgroundThread::value).toList();
    }

    @SuppressWarnings("CatchingUnchecked") // tests examine what the work throws
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
        Await.until(ended);
        if (thrown != null || value == null) {
            throw new AssertionError("the work failed", thrown);
        }
        return value;
    }

    Throwable thrown() {
        Await.until(ended);
        if (thrown == null) {
            throw new AssertionError("the work succeeded");
        }
        return thrown;
    }

    /** Returns whether the interrupt flag was set when the work ended. */
    boolean isInterrupted() {
        Await.until(ended);
        return interrupted;
    }

    Duration took() {
        Await.until(ended);
        return took;
    }
}
