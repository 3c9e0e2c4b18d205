package io.github.llmintegrations.core;

/** 422 Unprocessable Content: the request is well formed and what it asks for is not allowed. */
public final class UnprocessableEntityException extends ApiException {
    private static final long serialVersionUID = 1;

    UnprocessableEntityException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
