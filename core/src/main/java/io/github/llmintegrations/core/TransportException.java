package io.github.llmintegrations.core;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** No usable answer came: no connection, a lost one, a timeout, or an answer cut short. */
public final class TransportException extends SdkException {
    private static final long serialVersionUID = 1;

    private final Phase phase;
    private final boolean timeout;
    private final boolean retryable;
    private final int status;

    /**
     * Made by the clients.
     *
     * @param report what is known about the call
     * @param message what went wrong
     * @param phase how far the last attempt had come
     * @param timeout whether it ran out of time
     * @param retryable whether another attempt may fare better
     * @param status the HTTP status, or 0 when none had arrived
     * @param cause what the HTTP library threw, or null
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

    /** How far the attempt had come. */
    public Phase phase() {
        return phase;
    }

    /** Whether the attempt ran out of time. */
    public boolean isTimeout() {
        return timeout;
    }

    /** The HTTP status, when the answer's head had arrived. */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    @Override
    public boolean isTransient() {
        return retryable;
    }

    /** How far an attempt had come when it failed. */
    public enum Phase {
        /** Looking up the host, connecting, or agreeing on TLS: nothing of the request was sent. */
        CONNECT,
        /** Sending the request or waiting for the head of the answer. */
        RESPONSE,
        /** Reading the body of an answer whose status had arrived. */
        BODY
    }

    /** What interceptors throw can hold what cannot be serialized; then the cause's words and stack take its place. */
    private Object writeReplace() {
        Throwable cause = getCause();
        if (cause == null || isSerializable(cause)) {
            return this;
        }
        IOException words = new IOException(cause.toString());
        words.setStackTrace(cause.getStackTrace());
        TransportException copy = new TransportException(
                report(), String.valueOf(getMessage()), phase, timeout, retryable, status, words);
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
