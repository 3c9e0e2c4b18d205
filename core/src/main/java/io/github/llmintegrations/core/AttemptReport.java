package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One attempt of a call, after it ended. Immutable. */
@Value.Immutable
public abstract class AttemptReport {
    AttemptReport() {}

    /** A builder with nothing set; all that is not optional must be. */
    public static Builder builder() {
        return new Builder();
    }

    /** The vendor's name, such as {@code Arize}. */
    public abstract String vendor();

    /** The operation's name, such as {@code integrations.create}. */
    public abstract String operation();

    /** The HTTP method. */
    public abstract String method();

    /** The path with its placeholders; never an id. */
    public abstract String pathTemplate();

    /** The attempt's number within its call, from 1. */
    public abstract int attempt();

    /** The HTTP status; empty when no answer came. */
    public abstract OptionalInt status();

    /** How long the attempt took. */
    public abstract Duration elapsed();

    /** The vendor's id of the request. */
    public abstract Optional<String> requestId();

    /** How long the client waits before the next attempt; empty when this was the last. */
    public abstract Optional<Duration> retryIn();

    /** Builds an {@link AttemptReport}. Not thread-safe. */
    public static final class Builder extends ImmutableAttemptReport.Builder {
        Builder() {}
    }
}
