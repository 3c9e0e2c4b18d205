package io.github.llmintegrations.core.internal.http;

import java.nio.channels.ClosedByInterruptException;

/** One attempt, and what became visible of it at the edge of the network. Used by one thread, but for its call. */
final class Wire {
    private final InterruptibleCall call;
    private final boolean spare;
    private boolean atRisk;
    private boolean sent;
    private int hidden;
    private int status;

    /**
     * An attempt that begins.
     *
     * @param spare whether it may be lost on a dead connection
     */
    Wire(InterruptibleCall call, boolean spare) {
        this.call = call;
        this.spare = spare;
    }

    InterruptibleCall call() {
        return call;
    }

    boolean canBeSpared() {
        return spare;
    }

    /** Goes out on a connection that has been idle, and that may have been hung up meanwhile. */
    void atRisk() {
        atRisk = true;
    }

    boolean isAtRisk() {
        return atRisk;
    }

    /**
     * From here on the vendor may see the request.
     *
     * @throws ClosedByInterruptException if the thread was interrupted before
     */
    void sending() throws ClosedByInterruptException {
        call.rearm();
        sent = true;
    }

    /** Takes note of the status that the answer has instead of the one that OkHttp sees, or of 0 for none. */
    void hide(int code) {
        hidden = code;
    }

    /** The status that OkHttp does not see, or 0. */
    int hidden() {
        return hidden;
    }

    void status(int code) {
        status = code;
    }

    boolean isSent() {
        return sent;
    }

    /** The answer's status, or 0 while none has arrived. */
    int status() {
        return status;
    }
}
