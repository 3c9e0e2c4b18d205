package io.github.llmintegrations.core.internal.json;

/**
 * Thrown when a body does not even start as JSON, such as the sign-in page of a captive portal, so that the response may not be the
 * vendor's.
 */
public final class NonJsonBodyException extends UnreadableException {
    private static final long serialVersionUID = 1;

    NonJsonBodyException() {
        super("not JSON");
    }
}
