package io.github.llmintegrations.core.internal.http;

import java.nio.channels.ClosedByInterruptException;
import okhttp3.Call;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** How far one attempt has come, as its interceptors see it: a tag of its request. Used by one thread. */
final class AttemptState {
    private @Nullable InterruptibleCall call;
    private boolean sent;
    private int hiddenStatus;
    private int status;

    /** Returns the state of the attempt that a call makes; null if the call is not an attempt of ours. */
    static @Nullable AttemptState of(Call call) {
        AttemptState state = call.request().tag(AttemptState.class);
        boolean isItsCall = state != null && state.call != null && state.call.isOf(call);
        return isItsCall ? state : null; // a copy of its request has the tag too
    }

    /** Returns the request of the attempt, which leads interceptors to this state. */
    Request tag(Request.Builder request) {
        return request.tag(AttemptState.class, this).build();
    }

    /** Begins the attempt. */
    void begin(InterruptibleCall attempt) {
        this.call = attempt;
    }

    /**
     * Records that the server may see the request from here on.
     *
     * @throws ClosedByInterruptException if the thread was interrupted before
     */
    void sending() throws ClosedByInterruptException {
        if (call != null) {
            call.rearm();
        }
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
