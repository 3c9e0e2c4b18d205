package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A report of a call that ended, with or without success. It never contains an id, a query or a header. Immutable. */
@Value.Immutable
public abstract class CallEnd {
    CallEnd() {}

    /** {@return a builder} {@code build()} requires everything that is not optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the call was} */
    public abstract CallInfo call();

    /** {@return how many attempts the client made; 0 if the call ended before its first attempt} */
    public abstract int attempts();

    /** {@return how long the call took, including the waits between attempts} */
    public abstract Duration elapsed();

    /** {@return the HTTP status of the last attempt; empty if no response arrived} */
    public abstract OptionalInt status();

    /**
     * {@return the simple name of the exception that the call throws, such as {@code RateLimitException}; empty if it succeeds}
     */
    public abstract Optional<String> errorType();

    /**
     * {@return the outcome at the vendor if the call throws an {@link SdkException}; empty if it succeeds, or throws an
     * exception of the application's own code}
     */
    public abstract Optional<Outcome> outcome();

    /** A builder of {@link CallEnd}. Not thread-safe. */
    public static final class Builder extends ImmutableCallEnd.Builder {
        Builder() {}
    }
}
