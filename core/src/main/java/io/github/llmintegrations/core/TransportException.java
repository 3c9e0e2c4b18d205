package io.github.llmintegrations.core;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Thrown when no complete response arrives: the client cannot connect, the connection breaks, or an attempt times out. */
public final class TransportException extends SdkException {
    private static final long serialVersionUID = 1;

    private final Phase phase;
    private final boolean timeout;
    private final boolean retryable;
    private final int status;

    /**
     * Creates an exception. The clients call this.
     *
     * @param report the call
     * @param message the message
     * @param phase the phase in which the last attempt failed
     * @param timeout whether the last attempt timed out
     * @param retryable whether another attempt may succeed
     * @param status the HTTP status, or 0 if none arrived
     * @param cause the exception of the HTTP library; may be null
     */
    public TransportException(
            CallReport report,
            String message,
            Phase phase,
            boolean timeout,
            boolean retryable,
            int status,
            @Nullable Throwable cause) {
        super(report, message, cause);
        this.phase = phase;
        this.timeout = timeout;
        this.retryable = retryable;
        this.status = status;
    }

    /** {@return the phase in which the last attempt failed} */
    public Phase phase() {
        return phase;
    }

    /** {@return whether the last attempt timed out} */
    public boolean isTimeout() {
        return timeout;
    }

    /** {@return the HTTP status; empty if no status arrived} */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** Returns whether another attempt may succeed. An untrusted certificate, for example, is not transient. */
    @Override
    public boolean isTransient() {
        return retryable;
    }

    /** The phase of an attempt. */
    public enum Phase {
        /** DNS lookup, connect and TLS handshake. The client has not sent the request. */
        CONNECT,
        /** Sending the request and waiting for the status and the headers of the response. */
        RESPONSE,
        /** Reading the body of the response. */
        BODY
    }

    /** Replaces a cause that is not serializable, as those of interceptors can be, by its text and its stack trace. */
    private Object writeReplace() {
        Throwable cause = getCause();
        if (cause == null || isSerializable(cause)) {
            return this;
        }
        IOException substitute = new IOException(cause.toString());
        substitute.setStackTrace(cause.getStackTrace());
        TransportException copy = new TransportException(
                report(), String.valueOf(getMessage()), phase, timeout, retryable, status, substitute);
        copy.setStackTrace(getStackTrace());
        Arrays.stream(getSuppressed()).forEach(copy::addSuppressed);
        return copy;
    }

    private static boolean isSerializable(Throwable cause) {
        try (ObjectOutputStream trial = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            trial.writeObject(cause);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
