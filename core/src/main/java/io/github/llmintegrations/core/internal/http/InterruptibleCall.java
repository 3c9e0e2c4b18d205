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
 * A blocking HTTP call that ends when it times out or its thread is interrupted. The JDK's hook for interruptible channels cancels
 * the call if the thread is interrupted. Okio's watchdog thread cancels the call at its timeout, as it does for OkHttp's call
 * timeout. OkHttp's call timeout itself is not reliable: if an event listener throws when OkHttp cancels a call, the exception ends
 * the watchdog thread.
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
     * Creates a call of this thread.
     *
     * @param limit how long the call may take; positive
     */
    InterruptibleCall(Call call, Duration limit) {
        this.call = call;
        timeout.timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns the call that this thread is making; null if there is none. */
    static @Nullable InterruptibleCall current() {
        return CURRENT.get();
    }

    /** Returns the state of the attempt. */
    AttemptState state() {
        return state;
    }

    /** Returns whether this object controls a given call. */
    boolean isOf(Call other) {
        return call.equals(other);
    }

    /** Returns whether this call is canceled, or the call whose interceptor makes this call. */
    boolean isCanceled() {
        return call.isCanceled() || (outer != null && outer.isCanceled());
    }

    /** Returns whether the call timed out. */
    boolean isLate() {
        return late;
    }

    /** Cancels the call. Logs what a listener of the HTTP client throws, since the calling thread may have nothing to do with it. */
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
     * @throws ClosedByInterruptException if the thread is interrupted before the work ends; the interrupt flag stays set
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
            finish(completed);
        }
    }

    private void finish(boolean completed) throws IOException {
        try {
            end(completed);
        } catch (ClosedByInterruptException e) {
            if (!completed) {
                throw e;
            }
            // The interrupt came after the work had completed: the caller finds the flag set.
        }
    }

    /**
     * Installs the interrupt hook of the thread again. Other channels, such as those that connect, remove it when they finish.
     *
     * @throws ClosedByInterruptException if the thread has been interrupted meanwhile
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
