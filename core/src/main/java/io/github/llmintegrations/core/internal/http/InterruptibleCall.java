package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A blocking HTTP call that ends when its time is over, or its thread is interrupted. The JDK's hook for interruptible
 * channels cancels the call of an interrupted thread, and Okio's watchdog a late one, as it does for OkHttp's call timeout.
 * OkHttp's would not outlive an event listener that throws when a call is canceled: the exception ends the watchdog.
 */
final class InterruptibleCall extends AbstractInterruptibleChannel {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.llmintegrations");
    private static final ThreadLocal<@Nullable InterruptibleCall> CURRENT = new ThreadLocal<>();

    private final Call call;
    private final @Nullable InterruptibleCall outer = CURRENT.get();
    private final AsyncTimeout timeout = new AsyncTimeout() {
        @Override
        protected void timedOut() {
            InterruptibleCall.this.cancel();
        }
    };
    private final AttemptState state = new AttemptState(this);
    private boolean late;

    /**
     * Makes a call of this thread.
     *
     * @param limit how long it may take; positive
     */
    InterruptibleCall(Call call, Duration limit) {
        this.call = call;
        timeout.timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns the call that this thread is in, or null. */
    static @Nullable InterruptibleCall current() {
        return CURRENT.get();
    }

    /** Returns how far the call has come. */
    AttemptState state() {
        return state;
    }

    /** Returns whether this ends a given call. */
    boolean isOf(Call other) {
        return call.equals(other);
    }

    /** Returns whether this call is canceled, or one that it is part of, since an interceptor made it. */
    boolean isCanceled() {
        return call.isCanceled() || (outer != null && outer.isCanceled());
    }

    /** Returns whether the call was canceled because its time was over. */
    boolean isLate() {
        return late;
    }

    /** Cancels the call. Logs what a listener of the HTTP client throws, since this thread may belong to anybody. */
    @SuppressWarnings("CatchingUnchecked")
    void cancel() {
        try {
            call.cancel();
        } catch (Throwable e) {
            LOG.warn(
                    "A listener of the HTTP client threw {} when its call was canceled",
                    e.getClass().getName());
        }
    }

    /**
     * Runs work that blocks on the call.
     *
     * @throws ClosedByInterruptException if the thread is interrupted before the work ends; its interrupt flag stays set
     */
    <T> T run(Work<T> work) throws IOException {
        begin();
        timeout.enter();
        CURRENT.set(this);
        boolean completed = false;
        try {
            T result = work.run();
            completed = true;
            return result;
        } finally {
            CURRENT.set(outer);
            late = timeout.exit();
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
            // Interrupted too late to matter: the caller finds the flag set.
        }
    }

    /**
     * Takes the thread's hook again. Channels that the thread used meanwhile, to connect for instance, have let go of it.
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

    /** Work that blocks. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
