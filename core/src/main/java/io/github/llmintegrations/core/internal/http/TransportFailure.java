package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallReport;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.TransportException.Phase;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import javax.net.ssl.SSLException;

/** Turns an {@link IOException} of an attempt into a {@link TransportException}. */
record TransportFailure(IOException thrown, Phase phase, int status, boolean refusedStream) {

    /** OkHttp's message for a stream that a server refused without processing it; OkHttp has no public type for it. */
    private static final String REFUSED_STREAM = "stream was reset: REFUSED_STREAM";

    /** OkHttp's internal type for a stream that it did not open, since the server accepts no more streams. */
    private static final String NO_MORE_STREAMS = "ConnectionShutdownException";

    /** OkHttp's message for a proxy that requires credentials. */
    private static final String PROXY_AUTHENTICATION = "Failed to authenticate with proxy";

    static TransportFailure of(IOException thrown, AttemptState attempt) {
        boolean refusedStream = attempt.status() == 0
                && (REFUSED_STREAM.equals(thrown.getMessage())
                        || thrown.getClass().getSimpleName().equals(NO_MORE_STREAMS));
        return new TransportFailure(thrown, phase(attempt), attempt.status(), refusedStream);
    }

    private static Phase phase(AttemptState attempt) {
        if (attempt.status() != 0) {
            return Phase.BODY;
        }
        return attempt.isSent() ? Phase.RESPONSE : Phase.CONNECT;
    }

    TransportException toException(CallContext<?> context, Outcome outcomeOfAttempt) {
        CallReport report = context.failed(refusedStream ? Outcome.NOT_SENT : outcomeOfAttempt);
        return new TransportException(
                report,
                context.message(description() + consequence(context.attemptOutcome())),
                phase,
                isTimeout(),
                isTransient(),
                status,
                context.redactor().isFreeOfSecrets(thrown) ? thrown : null);
    }

    private boolean isTimeout() {
        return thrown instanceof InterruptedIOException;
    }

    private boolean isTransient() {
        if (phase != Phase.CONNECT) {
            return true;
        }
        return !(thrown instanceof UnknownServiceException)
                && !PROXY_AUTHENTICATION.equals(thrown.getMessage())
                && (!(thrown instanceof SSLException) || isCausedByConnection(thrown));
    }

    /** Returns whether a TLS handshake failed because the connection did, which is transient. */
    private static boolean isCausedByConnection(Throwable thrown) {
        return Throwables.causes(thrown).stream()
                .anyMatch(cause -> cause instanceof EOFException || cause instanceof SocketException);
    }

    private String description() {
        if (refusedStream) {
            return "the server refused the stream";
        }
        return switch (phase) {
            case CONNECT -> "no connection: " + connectFailure();
            case RESPONSE -> isTimeout() ? "no response in time" : "the connection was lost before a response arrived";
            case BODY ->
                status + ", but " + (isTimeout() ? "the body did not arrive in time" : "the body is incomplete");
        };
    }

    private String connectFailure() {
        if (thrown instanceof UnknownHostException) {
            return "unknown host";
        }
        if (isTimeout()) {
            return "timed out";
        }
        if (thrown instanceof ConnectException) {
            return "refused or unreachable";
        }
        return thrown instanceof SSLException ? "TLS failed" : "failed";
    }

    private String consequence(Outcome outcome) {
        return " (" + thrown.getClass().getSimpleName() + "; "
                + switch (outcome) {
                    case NOT_SENT -> "the request was not sent";
                    case REJECTED -> "the vendor rejected the request";
                    case NOTHING_TO_APPLY -> "a read changes nothing";
                    case UNKNOWN -> "the vendor may have applied the request";
                    case APPLIED_RESPONSE_LOST -> "the vendor applied the request";
                }
                + ")";
    }
}
