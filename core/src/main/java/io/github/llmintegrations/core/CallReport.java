package io.github.llmintegrations.core;

import java.io.Serializable;
import java.time.Duration;
import org.immutables.value.Value;

/** What is known about a call when it failed. Immutable. */
@Value.Immutable
public abstract class CallReport implements Serializable {
    private static final long serialVersionUID = 1;

    CallReport() {}

    /** A builder with nothing set; all must be. */
    public static Builder builder() {
        return new Builder();
    }

    /** The vendor's name, such as {@code Arize}. */
    public abstract String vendor();

    /** The operation's name, such as {@code integrations.create}. */
    public abstract String operation();

    /** The HTTP method. */
    public abstract String method();

    /** The path with its placeholders, such as {@code /v2/integrations/{integration_id}}; never an id. */
    public abstract String pathTemplate();

    /** How many attempts were made, from 1; 0 when the call ended before its first. */
    public abstract int attempts();

    /** The time from the start of the call, waits between attempts included. */
    public abstract Duration elapsed();

    /** What the call may have done at the vendor, over all of its attempts. */
    public abstract Outcome outcome();

    /** Builds a {@link CallReport}. Not thread-safe. */
    public static final class Builder extends ImmutableCallReport.Builder {
        Builder() {}
    }
}
