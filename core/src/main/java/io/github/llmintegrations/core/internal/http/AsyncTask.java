package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.SdkException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Blocking work that completes a future. If the future completes otherwise, such as by cancellation, the work is interrupted. */
final class AsyncTask<T extends @Nullable Object> implements Runnable {
    private final Supplier<T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private @Nullable Thread worker;

    private AsyncTask(Supplier<T> work) {
        this.work = work;
    }

    /**
     * Starts work.
     *
     * @param closed returns the exception for a future whose executor rejects the work
     */
    static <T extends @Nullable Object> CompletableFuture<T> start(
            Executor executor, Supplier<T> work, Supplier<SdkException> closed) {
        AsyncTask<T> task = new AsyncTask<>(work);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            task.future.completeExceptionally(closed.get());
        }
        CompletableFuture<T> unused = task.future.whenComplete((value, failure) -> task.interruptWork());
        return task.future;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // an uncaught error would leave the future incomplete forever
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            T value = work.get();
            end();
            future.complete(value);
        } catch (Throwable failure) {
            end();
            future.completeExceptionally(failure);
        }
    }

    private synchronized boolean begin() {
        if (future.isDone()) {
            return false;
        }
        worker = Thread.currentThread();
        return true;
    }

    /** Ends the association with this thread, which may run other work next, and clears its interrupt flag. */
    private synchronized void end() {
        worker = null;
        boolean unused = Thread.interrupted();
    }

    private synchronized void interruptWork() {
        if (worker != null) {
            worker.interrupt();
        }
    }
}
