package io.github.llmintegrations.core.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A blocking HTTP call that ends when its thread is interrupted, at once and without another thread to watch over it:
 * the JDK's own hook for interruptible channels cancels the call, which closes its socket. It ends too when its time is
 * over.
 */
final class InterruptibleCall extends AbstractInterruptibleChannel {
    private static final Logger LOG = LoggerFactory.getLogger(InterruptibleCall.class);

    private final Call call;
    private final Thread thread = Thread.currentThread();
    /** OkHttp's own would let a listener's exception end Okio's thread for timeouts, the only one in the JVM. */
    private final AsyncTimeout timeout = new AsyncTimeout() {
        @Override
        protected void timedOut() {
            late = true;
            InterruptibleCall.this.cancel();
        }
    };

    private volatile boolean late;
    private volatile @Nullable Future<?> work;

    /** A call of this thread, with this much time once it runs. */
    InterruptibleCall(Call call, Duration limit) {
        this.call = call;
        timeout.timeout(Math.max(limit.toNanos(), 1), TimeUnit.NANOSECONDS); // Okio takes 0 for no limit
    }

    /** Whether it is this thread's. */
    boolean isOnThisThread() {
        return thread == Thread.currentThread();
    }

    /** Whether it was cancelled because its time was over. */
    boolean isLate() {
        return late;
    }

    /**
     * Cancels the call. Whatever a listener of the HTTP client throws at that is logged: this thread has other calls to
     * end, or is none of the caller's.
     */
    @SuppressWarnings("CatchingUnchecked")
    void cancel() {
        try {
            call.cancel();
        } catch (Throwable e) {
            LOG.warn(
                    "A listener of the HTTP client threw {} when its call was cancelled",
                    e.getClass().getName());
        }
        Future<?> waitedFor = work;
        if (waitedFor != null) {
            waitedFor.cancel(true);
        }
    }

    /** Cancels this too when the call is cancelled, or was. */
    void cancelsToo(Future<?> waitedFor) {
        work = waitedFor;
        if (call.isCanceled()) {
            waitedFor.cancel(true);
        }
    }

    /**
     * Runs work that blocks on the call.
     *
     * @throws ClosedByInterruptException if the thread is interrupted before the work is done; its flag stays set
     */
    <T> T run(Work<T> work) throws IOException {
        begin();
        timeout.enter();
        boolean completed = false;
        try {
            T result = work.run();
            completed = true;
            return result;
        } finally {
            timeout.exit();
            letGo(completed);
        }
    }

    private void letGo(boolean completed) throws IOException {
        try {
            end(completed);
        } catch (ClosedByInterruptException e) {
            if (!completed) {
                throw e;
            }
            // Interrupted too late to matter: the caller finds its flag set.
        }
    }

    /**
     * Takes the thread's hook again, which channels used on the way here (to connect, say) have let go of.
     *
     * @throws ClosedByInterruptException if the thread was interrupted meanwhile
     */
    void rearm() throws ClosedByInterruptException {
        begin();
        if (!isOpen()) {
            throw new ClosedByInterruptException();
        }
    }

    @Override
    protected void implCloseChannel() {
        cancel();
    }

    /** What blocks. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
