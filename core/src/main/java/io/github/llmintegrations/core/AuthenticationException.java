package io.github.llmintegrations.core;

/** Thrown for 401 Unauthorized: the vendor does not know the API key, or has revoked it. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1;

    AuthenticationException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
