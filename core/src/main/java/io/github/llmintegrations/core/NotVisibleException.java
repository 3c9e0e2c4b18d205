package io.github.llmintegrations.core;

import java.time.Duration;

/**
 * Thrown when the vendor's reads do not show a change within the time that the caller allows. {@link #attempts()} and {@link
 * #outcome()} belong to the last read.
 */
public final class NotVisibleException extends SdkException {
    private static final long serialVersionUID = 1;

    private final Duration waited;

    /**
     * Creates an exception. The clients call this.
     *
     * @param report the last read
     * @param message the message
     * @param waited how long the client waited
     */
    public NotVisibleException(CallReport report, String message, Duration waited) {
        super(report, message, null);
        this.waited = waited;
    }

    /** {@return how long the client waited for the change, over all reads} */
    public Duration waited() {
        return waited;
    }

    /** Returns true. */
    @Override
    public boolean isTransient() {
        return true;
    }
}
