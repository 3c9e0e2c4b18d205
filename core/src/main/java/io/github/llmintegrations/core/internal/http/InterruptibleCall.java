package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.time.Duration;
import java.util.concurrent.Future;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a blocking HTTP call when its thread is interrupted, at once and without another thread to watch over it: the
 * JDK's own hook for interruptible channels cancels the call, which closes its socket. Ends it too if someone asks
 * whether its time is over, and it is.
 */
final class InterruptibleCall extends AbstractInterruptibleChannel {
    private static final Logger LOG = LoggerFactory.getLogger(InterruptibleCall.class);

    private final Call call;
    private final Thread thread = Thread.currentThread();
    private final long end;
    private volatile boolean late;
    private volatile @Nullable Future<?> work;

    /** A call of this thread, whose time begins now. */
    InterruptibleCall(Call call, Duration limit) {
        this.call = call;
        this.end = Alarm.now() + limit.toNanos();
    }

    /** When its time is over, on the clock of {@link Alarm}. */
    long end() {
        return end;
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

    /** Cancels the call if its time is over, and tells whether it is. */
    boolean endIfLate() {
        if (Alarm.now() < end) {
            return false;
        }
        late = true;
        cancel();
        return true;
    }

    /**
     * Runs work that blocks on the call.
     *
     * @throws ClosedByInterruptException if the thread is interrupted before the work is done; its flag stays set
     */
    <T> T run(Work<T> work) throws IOException {
        begin();
        boolean completed = false;
        try {
            T result = work.run();
            completed = true;
            return result;
        } finally {
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
