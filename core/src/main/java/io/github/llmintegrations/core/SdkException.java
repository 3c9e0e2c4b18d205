package io.github.llmintegrations.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that a call can throw, beside {@link IllegalArgumentException} and {@link
 * NullPointerException} for arguments that are wrong before anything is sent.
 *
 * <p>The message is one line of at most 500 characters without control characters. Neither it nor anything else that
 * an exception holds shows an API key, a header's value, a query's value, or the body of a request or of a successful
 * answer. The failures of earlier attempts are {@linkplain #getSuppressed() suppressed exceptions}, oldest first. Java
 * serialization keeps all that an exception tells.
 */
public abstract sealed class SdkException extends RuntimeException
        permits ApiException,
                TransportException,
                DecodeException,
                CallInterruptedException,
                ClientClosedException,
                PaginationException {
    private static final long serialVersionUID = 1;

    private final CallReport report;

    SdkException(CallReport report, String message, @Nullable Throwable cause) {
        super(MessageLine.of(message), cause);
        this.report = report;
    }

    final CallReport report() {
        return report;
    }

    /** The vendor's name, such as {@code Arize}. */
    public String vendor() {
        return report.vendor();
    }

    /** The operation's name, such as {@code integrations.create}. */
    public String operation() {
        return report.operation();
    }

    /** The HTTP method. */
    public String method() {
        return report.method();
    }

    /** The path with its placeholders, such as {@code /v2/integrations/{integration_id}}; never an id. */
    public String pathTemplate() {
        return report.pathTemplate();
    }

    /** How many attempts were made, from 1; 0 when the call ended before its first. */
    public int attempts() {
        return report.attempts();
    }

    /** The time from the start of the call, waits between attempts included. */
    public Duration elapsed() {
        return report.elapsed();
    }

    /** What the call may have done at the vendor, over all of its attempts. */
    public Outcome outcome() {
        return report.outcome();
    }

    /**
     * Whether the same call may succeed later without anybody mending anything. That it may does not make it safe to
     * repeat: see {@link #outcome()}.
     */
    public abstract boolean isTransient();
}
