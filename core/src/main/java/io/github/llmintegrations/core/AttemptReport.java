package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A report of one attempt of a call, made after the attempt ended. It never contains an id, a query or a header. Immutable. */
@Value.Immutable
public abstract class AttemptReport {
    AttemptReport() {}

    /** {@return a builder} {@code build()} requires everything that is not optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the vendor's name, such as {@code Arize}} */
    public abstract String vendor();

    /** {@return the operation's name, such as {@code integrations.create}} */
    public abstract String operation();

    /** {@return the HTTP method} */
    public abstract String method();

    /** {@return the path with its placeholders, such as {@code /v2/integrations/{integration_id}}} */
    public abstract String pathTemplate();

    /** {@return the number of the attempt within its call, starting at 1} */
    public abstract int attempt();

    /** {@return the HTTP status; empty if no response arrived} */
    public abstract OptionalInt status();

    /** {@return how long the attempt took} */
    public abstract Duration elapsed();

    /** {@return the vendor's id of the request; empty if the response has none} */
    public abstract Optional<String> requestId();

    /** {@return how long the client waits before the next attempt; empty if this attempt is the last} */
    public abstract Optional<Duration> retryIn();

    /** A builder of {@link AttemptReport}. Not thread-safe. */
    public static final class Builder extends ImmutableAttemptReport.Builder {
        Builder() {}
    }
}
