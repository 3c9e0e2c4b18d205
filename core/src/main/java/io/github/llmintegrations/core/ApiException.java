package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The vendor, or something in front of it, answered, and not with success. Common statuses have subclasses: {@link
 * BadRequestException} 400, {@link AuthenticationException} 401, {@link PermissionDeniedException} 403, {@link
 * NotFoundException} 404, {@link ConflictException} 409, {@link UnprocessableEntityException} 422, {@link
 * RateLimitException} 429, {@link ServerException} 5xx.
 */
public sealed class ApiException extends SdkException
        permits BadRequestException,
                AuthenticationException,
                PermissionDeniedException,
                NotFoundException,
                ConflictException,
                UnprocessableEntityException,
                RateLimitException,
                ServerException {
    private static final long serialVersionUID = 1;
    private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);

    private final ApiError error;

    ApiException(CallReport report, String message, ApiError error) {
        super(report, message, null);
        this.error = error;
    }

    /**
     * Makes the exception of the answer's status. Called by the clients.
     *
     * @param report what is known about the call
     * @param message what went wrong
     * @param error what the answer said
     * @return the exception
     */
    public static ApiException of(CallReport report, String message, ApiError error) {
        return switch (error.status()) {
            case 400 -> new BadRequestException(report, message, error);
            case 401 -> new AuthenticationException(report, message, error);
            case 403 -> new PermissionDeniedException(report, message, error);
            case 404 -> new NotFoundException(report, message, error);
            case 409 -> new ConflictException(report, message, error);
            case 422 -> new UnprocessableEntityException(report, message, error);
            case 429 -> new RateLimitException(report, message, error);
            default ->
                error.status() / 100 == 5
                        ? new ServerException(report, message, error)
                        : new ApiException(report, message, error);
        };
    }

    /** The HTTP status. */
    public int status() {
        return error.status();
    }

    /** The error as the vendor describes it (RFC 9457), when the body was a problem document. */
    public Optional<ProblemDetail> problem() {
        return error.problem();
    }

    /** The vendor's own code for the error, where it has one. */
    public Optional<String> errorCode() {
        return error.errorCode();
    }

    /** The vendor's id of the request, to quote to its support. */
    public Optional<String> requestId() {
        return error.requestId();
    }

    /** How long the vendor asked to wait, as it said it: neither capped nor jittered. */
    public Optional<Duration> retryAfter() {
        return error.retryAfter();
    }

    /**
     * The start of the answer's body, at most 2,048 characters, whatever it was; secrets of the request masked. Not
     * escaped: it may hold line breaks.
     */
    public Optional<String> body() {
        return error.body();
    }

    @Override
    public boolean isTransient() {
        return RETRYABLE.contains(status());
    }
}
