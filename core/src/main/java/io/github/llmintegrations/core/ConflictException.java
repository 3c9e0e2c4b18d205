package io.github.llmintegrations.core;

/** 409 Conflict: the request clashes with what exists, such as a name that is taken. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1;

    ConflictException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
