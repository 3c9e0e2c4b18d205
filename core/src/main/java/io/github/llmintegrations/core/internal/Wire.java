package io.github.llmintegrations.core.internal;

import java.net.ProtocolException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One attempt, and what became visible of it at the edge of the network. Used by one thread, but for its call. */
final class Wire {
    private static final String RETRY_AFTER = "Retry-After";

    private final InterruptibleCall call;
    private final boolean spare;
    private boolean atRisk;
    private boolean sent;
    private List<String> retryAfter = List.of();
    private @Nullable String date;
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

    /**
     * Takes note of an answer, and hides the header by which OkHttp would send the request again by itself.
     *
     * @throws ProtocolException if nobody can tell where the answer's body ends
     */
    Response received(Response response) throws ProtocolException {
        List<String> lengths = response.headers("Content-Length");
        if (lengths.size() > 1 && Set.copyOf(lengths).size() > 1) {
            throw new ProtocolException("the answer states more than one length");
        }
        retryAfter = response.headers(RETRY_AFTER);
        date = response.header("Date");
        return retryAfter.isEmpty()
                ? response
                : response.newBuilder().removeHeader(RETRY_AFTER).build();
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

    List<String> retryAfter() {
        return retryAfter;
    }

    @Nullable String date() {
        return date;
    }
}
