package io.github.llmintegrations.core;

/**
 * Thrown for 5xx: the vendor, or a proxy in front of it, failed. The vendor may have applied a create, an update or a delete: see
 * {@link #outcome()}.
 */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1;

    ServerException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
