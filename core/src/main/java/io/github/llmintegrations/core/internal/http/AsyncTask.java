package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.SdkException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Blocking work behind a future: whatever completes the future before the work does interrupts the work. */
final class AsyncTask<T> implements Runnable {
    private final Supplier<T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private @Nullable Thread worker;

    private AsyncTask(Supplier<T> work) {
        this.work = work;
    }

    /**
     * Starts work.
     *
     * @param closed makes the exception of a future whose executor takes no more work
     */
    static <T> CompletableFuture<T> start(Executor executor, Supplier<T> work, Supplier<SdkException> closed) {
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
    @SuppressWarnings("CatchingUnchecked") // a future that is never completed would be worse than any error
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

    /** From here on nobody interrupts this thread, which may be lent to other work next. */
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
