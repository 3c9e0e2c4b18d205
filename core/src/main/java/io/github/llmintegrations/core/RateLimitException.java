package io.github.llmintegrations.core;

/** 429 Too Many Requests, after the client's own retries: nothing was done. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1;

    RateLimitException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
