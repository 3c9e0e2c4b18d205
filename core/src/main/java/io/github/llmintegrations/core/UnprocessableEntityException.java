package io.github.llmintegrations.core;

/** Thrown for 422 Unprocessable Content: the request is well formed, but the vendor rejects a value in it. */
public final class UnprocessableEntityException extends ApiException {
    private static final long serialVersionUID = 1;

    UnprocessableEntityException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
