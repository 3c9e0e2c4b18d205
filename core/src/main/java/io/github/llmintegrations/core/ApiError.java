package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;

/**
 * What an answer that is not success said.
 *
 * @param status the HTTP status
 * @param problem the body, when it is a problem document
 * @param errorCode the vendor's own code for the error
 * @param requestId the vendor's id of the request
 * @param retryAfter the {@code Retry-After} header as a duration, neither capped nor jittered
 * @param body the start of the body, at most 2,048 characters, secrets of the request masked; empty when there was none
 */
public record ApiError(
        int status,
        Optional<ProblemDetail> problem,
        Optional<ErrorCode> errorCode,
        Optional<String> requestId,
        Optional<Duration> retryAfter,
        Optional<String> body) {}
