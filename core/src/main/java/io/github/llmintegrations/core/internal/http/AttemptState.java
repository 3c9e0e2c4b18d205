package io.github.llmintegrations.core.internal.http;

import java.nio.channels.ClosedByInterruptException;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** How far one attempt has come, as its interceptors see it. Used by one thread. */
final class AttemptState {
    private final InterruptibleCall call;
    private boolean sent;
    private int hiddenStatus;
    private int status;

    AttemptState(InterruptibleCall call) {
        this.call = call;
    }

    /** Returns the state of the attempt that a call of this thread makes; null if the call is not an attempt. */
    static @Nullable AttemptState of(Call call) {
        InterruptibleCall current = InterruptibleCall.current();
        return current != null && current.isOf(call) ? current.state() : null;
    }

    /**
     * Records that the server may see the request from here on.
     *
     * @throws ClosedByInterruptException if the thread was interrupted before
     */
    void sending() throws ClosedByInterruptException {
        call.rearm();
        sent = true;
    }

    boolean isSent() {
        return sent;
    }

    /** Records the status that OkHttp must not see, or 0 for none. */
    void hide(int code) {
        hiddenStatus = code;
    }

    /** Returns the status that OkHttp must not see, or 0. */
    int hiddenStatus() {
        return hiddenStatus;
    }

    /** Records the status of the response. */
    void status(int code) {
        status = code;
    }

    /** Returns the status of the response, or 0 while there is none. */
    int status() {
        return status;
    }
}
