package io.github.llmintegrations.core;

/** Thrown for 400 Bad Request: the vendor cannot read the request or rejects one of its fields. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1;

    BadRequestException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
