package io.github.llmintegrations.core;

/** Thrown for 409 Conflict: the request conflicts with an existing resource, for example by its name. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1;

    ConflictException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
