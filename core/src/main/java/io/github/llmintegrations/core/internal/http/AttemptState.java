package io.github.llmintegrations.core.internal.http;

import java.nio.channels.ClosedByInterruptException;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** The state of one attempt, which its interceptors read and change. Not thread-safe. */
final class AttemptState {
    private final InterruptibleCall call;
    private boolean sent;
    private int hiddenStatus;
    private int status;

    AttemptState(InterruptibleCall call) {
        this.call = call;
    }

    /** Returns the state of the attempt to which a call belongs; null if an application's interceptor made the call. */
    static @Nullable AttemptState of(Call call) {
        InterruptibleCall current = InterruptibleCall.current();
        return current != null && current.isOf(call) ? current.state() : null;
    }

    /**
     * Records that the client starts to send the request, so that the server may see it.
     *
     * @throws ClosedByInterruptException if the thread is interrupted
     */
    void sending() throws ClosedByInterruptException {
        call.rearm();
        sent = true;
    }

    boolean isSent() {
        return sent;
    }

    /** Returns whether the attempt timed out. */
    boolean isLate() {
        return call.isLate();
    }

    /** Records the status that is hidden from OkHttp, or 0 for none. */
    void hideStatus(int code) {
        hiddenStatus = code;
    }

    /** Returns the status that is hidden from OkHttp, or 0. */
    int hiddenStatus() {
        return hiddenStatus;
    }

    /** Records the status of the response. */
    void status(int code) {
        status = code;
    }

    /** Returns the status of the response, or 0 if none has arrived. */
    int status() {
        return status;
    }
}
