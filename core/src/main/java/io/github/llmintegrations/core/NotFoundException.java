package io.github.llmintegrations.core;

/** Thrown for 404 Not Found: the resource does not exist, or the API key has no access to it. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1;

    NotFoundException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
