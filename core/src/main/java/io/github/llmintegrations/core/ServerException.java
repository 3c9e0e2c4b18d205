package io.github.llmintegrations.core;

/** 5xx: the vendor, or a proxy in front of it, failed. A write may have been applied: see {@link #outcome()}. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1;

    ServerException(CallReport report, String message, ApiError error) {
        super(report, message, error);
    }
}
