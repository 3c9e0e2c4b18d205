package io.github.llmintegrations.core.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Ends a blocking HTTP call when its thread is interrupted, at once and without another thread to watch over it: the
 * JDK's own hook for interruptible channels cancels the call, which closes its socket.
 */
final class InterruptibleCall extends AbstractInterruptibleChannel {
    private final Call call;

    InterruptibleCall(Call call) {
        this.call = call;
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
        call.cancel();
    }

    /** What blocks. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
