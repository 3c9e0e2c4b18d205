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

/** What an {@link IOException} of an attempt means: how far it came, in plain words, and whether another may fare better. */
record TransportFailure(IOException thrown, Phase phase, int status, boolean refusedStream) {

    /** OkHttp's words; it has no public type for a stream that a server refused before looking at it. */
    private static final String REFUSED_STREAM = "stream was reset: REFUSED_STREAM";

    /** OkHttp's type, which is not public, for a stream that it did not open since the server takes no more. */
    private static final String NO_MORE_STREAMS = "ConnectionShutdownException";

    /** OkHttp's words for a proxy that asks for credentials it was not given. */
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
                context.message(inWords() + consequence(context.attemptOutcome())),
                phase,
                isTimeout(),
                isWorthAnotherAttempt(),
                status,
                context.redactor().isClean(thrown) ? thrown : null);
    }

    private boolean isTimeout() {
        return thrown instanceof InterruptedIOException;
    }

    private boolean isWorthAnotherAttempt() {
        if (phase != Phase.CONNECT) {
            return true;
        }
        return !(thrown instanceof UnknownServiceException)
                && !PROXY_AUTHENTICATION.equals(thrown.getMessage())
                && (!(thrown instanceof SSLException) || isCutOff(thrown));
    }

    /** A TLS handshake can fail because its connection did, and that passes. */
    private static boolean isCutOff(Throwable thrown) {
        return Throwables.causes(thrown).stream()
                .anyMatch(cause -> cause instanceof EOFException || cause instanceof SocketException);
    }

    private String inWords() {
        if (refusedStream) {
            return "the server refused the stream";
        }
        return switch (phase) {
            case CONNECT -> "no connection: " + whyNoConnection();
            case RESPONSE -> isTimeout() ? "no answer in time" : "the connection was lost before an answer came";
            case BODY -> status + ", but " + (isTimeout() ? "its body did not arrive in time" : "its body was cut");
        };
    }

    private String whyNoConnection() {
        if (thrown instanceof UnknownHostException) {
            return "the host is unknown";
        }
        if (isTimeout()) {
            return "timed out";
        }
        if (thrown instanceof ConnectException) {
            return "refused or unreachable";
        }
        return thrown instanceof SSLException ? "TLS failed" : "it failed";
    }

    private String consequence(Outcome outcome) {
        return " (" + thrown.getClass().getSimpleName() + "; "
                + switch (outcome) {
                    case NOT_SENT -> "nothing was sent";
                    case REJECTED -> "nothing was done";
                    case NOTHING_TO_APPLY -> "a read changes nothing";
                    case UNKNOWN -> "it may have been applied";
                    case APPLIED_RESPONSE_LOST -> "it was applied";
                }
                + ")";
    }
}
