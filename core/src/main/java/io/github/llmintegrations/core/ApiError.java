package io.github.llmintegrations.core;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What an answer that is not success said. Immutable. */
@Value.Immutable
public abstract class ApiError implements Serializable {
    private static final long serialVersionUID = 1;

    ApiError() {}

    /** A builder with nothing set; the status must be. */
    public static Builder builder() {
        return new Builder();
    }

    /** The HTTP status. */
    public abstract int status();

    /** The body, when it is a problem document. */
    public abstract Optional<ProblemDetail> problem();

    /** The vendor's own code for the error. */
    public abstract Optional<String> errorCode();

    /** The vendor's id of the request. */
    public abstract Optional<String> requestId();

    /** The {@code Retry-After} header as a duration, neither capped nor jittered. */
    public abstract Optional<Duration> retryAfter();

    /** The start of the body, at most 2,048 characters, secrets of the request masked; empty when there was none. */
    public abstract Optional<String> body();

    /** Builds an {@link ApiError}. Not thread-safe. */
    public static final class Builder extends ImmutableApiError.Builder {
        Builder() {}
    }
}
