package io.github.llmintegrations.core;

/** 404 Not Found: there is no such resource, or the API key may not see it. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1;

    NotFoundException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
