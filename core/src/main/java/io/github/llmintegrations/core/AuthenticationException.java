package io.github.llmintegrations.core;

/** 401 Unauthorized: the API key is missing, unknown or revoked. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1;

    AuthenticationException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
