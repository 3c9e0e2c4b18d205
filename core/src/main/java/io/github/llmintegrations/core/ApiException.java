package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Thrown when the vendor, or a proxy in front of it, returns an error. Common statuses have subclasses: {@link
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
     * Returns the exception for an error response: an instance of the subclass for its status, or of this class if there is no
     * such subclass. The clients call this.
     *
     * @param report the call
     * @param message the message
     * @param error the content of the response
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

    /** {@return the HTTP status} */
    public int status() {
        return error.status();
    }

    /** {@return the problem document (RFC 9457) in which the vendor describes the error; empty if the body is not one} */
    public Optional<ProblemDetail> problem() {
        return error.problem();
    }

    /** {@return the vendor's code for the error; empty if the body has none} */
    public Optional<String> errorCode() {
        return error.errorCode();
    }

    /** {@return the vendor's id of the request, which its support can look up; empty if the response has none} */
    public Optional<String> requestId() {
        return error.requestId();
    }

    /**
     * {@return the wait that the {@code Retry-After} header asks for, neither capped nor jittered and never negative; empty if
     * the header is absent or unreadable}
     */
    public Optional<Duration> retryAfter() {
        return error.retryAfter();
    }

    /**
     * Returns the start of the body, whatever its content type, with the secrets of the request masked. Unlike the message, the
     * body is not escaped and can contain line breaks.
     *
     * @return at most 2,048 characters; empty if there is no body
     */
    public Optional<String> body() {
        return error.body();
    }

    /** Returns whether the status is 408, 429, 500, 502, 503 or 504. */
    @Override
    public boolean isTransient() {
        return RETRYABLE.contains(status());
    }
}
