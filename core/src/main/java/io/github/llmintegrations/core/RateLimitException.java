package io.github.llmintegrations.core;

/**
 * Thrown for 429 Too Many Requests: the vendor rejected the request because of a rate limit, also after the retries of the client.
 * {@link #retryAfter()} returns how long the vendor asks to wait.
 */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1;

    RateLimitException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
