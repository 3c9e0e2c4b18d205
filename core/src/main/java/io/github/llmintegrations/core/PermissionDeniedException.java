package io.github.llmintegrations.core;

/** 403 Forbidden: the API key may not do this. */
public final class PermissionDeniedException extends ApiException {
    private static final long serialVersionUID = 1;

    PermissionDeniedException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
