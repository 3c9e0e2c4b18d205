package io.github.llmintegrations.core;

/** Thrown for 403 Forbidden: the API key lacks the permission for this operation. */
public final class PermissionDeniedException extends ApiException {
    private static final long serialVersionUID = 1;

    PermissionDeniedException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
