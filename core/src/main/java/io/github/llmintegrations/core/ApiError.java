package io.github.llmintegrations.core;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** The content of an error response: any status but 2xx, or a 2xx whose body reports a failure. Immutable. */
@Value.Immutable
public abstract class ApiError implements Serializable {
    private static final long serialVersionUID = 1;

    ApiError() {}

    /** {@return a builder} {@code build()} requires a status; everything else is optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the HTTP status} */
    public abstract int status();

    /** {@return the body as a problem document (RFC 9457); empty if it is not one} */
    public abstract Optional<ProblemDetail> problem();

    /** {@return the vendor's code for the error; empty if the body has none} */
    public abstract Optional<String> errorCode();

    /** {@return the vendor's id of the request; empty if the response has none} */
    public abstract Optional<String> requestId();

    /**
     * {@return the wait that the {@code Retry-After} header asks for, neither capped nor jittered and never negative; empty if
     * the header is absent or unreadable}
     */
    public abstract Optional<Duration> retryAfter();

    /**
     * {@return the start of the body, at most 2,048 characters, with the secrets of the request masked; empty if there is no
     * body}
     */
    public abstract Optional<String> body();

    /** A builder of {@link ApiError}. Not thread-safe. */
    public static final class Builder extends ImmutableApiError.Builder {
        Builder() {}
    }
}
