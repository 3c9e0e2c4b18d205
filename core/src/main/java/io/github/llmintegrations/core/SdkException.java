package io.github.llmintegrations.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of the exceptions that calls throw. Calls also throw {@link IllegalArgumentException} and {@link
 * NullPointerException} for wrong arguments, before they send anything.
 *
 * <p>The message is one line of at most 500 characters without control characters. No part of an exception contains an API key,
 * the value of a header or of a query parameter, or the body of a request or of a successful response. The failures of earlier
 * attempts are {@linkplain #getSuppressed() suppressed exceptions}, oldest first. Exceptions support Java serialization, which
 * keeps everything that their methods return.
 */
public abstract sealed class SdkException extends RuntimeException
        permits ApiException,
                TransportException,
                DecodeException,
                CallInterruptedException,
                ClientClosedException,
                NotVisibleException,
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

    /** {@return the vendor's name, such as {@code Arize}} */
    public String vendor() {
        return report.vendor();
    }

    /** {@return the operation's name, such as {@code integrations.create}} */
    public String operation() {
        return report.operation();
    }

    /** {@return the HTTP method} */
    public String method() {
        return report.method();
    }

    /** {@return the path with its placeholders, such as {@code /v2/integrations/{integration_id}}; it never contains an id} */
    public String pathTemplate() {
        return report.pathTemplate();
    }

    /** {@return how many attempts the client made; 0 if the call ended before its first attempt} */
    public int attempts() {
        return report.attempts();
    }

    /** {@return how long the call took, including the waits between attempts} */
    public Duration elapsed() {
        return report.elapsed();
    }

    /** {@return the outcome of the call at the vendor, over all its attempts} */
    public Outcome outcome() {
        return report.outcome();
    }

    /**
     * {@return whether the same call may succeed later without any change} This does not mean that it is safe to repeat the
     * call: see {@link #outcome()}.
     */
    public abstract boolean isTransient();
}
