package io.github.llmintegrations.core;

import java.io.Serializable;
import java.time.Duration;
import org.immutables.value.Value;

/** A report of a call that failed. It never contains an id, a query or a header. Immutable. */
@Value.Immutable
public abstract class CallReport implements Serializable {
    private static final long serialVersionUID = 1;

    CallReport() {}

    /** {@return a builder} {@code build()} requires everything. */
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

    /** {@return how many attempts the client made; 0 if the call ended before its first attempt} */
    public abstract int attempts();

    /** {@return how long the call took, including the waits between attempts} */
    public abstract Duration elapsed();

    /** {@return the outcome of the call at the vendor, over all its attempts} */
    public abstract Outcome outcome();

    /** A builder of {@link CallReport}. Not thread-safe. */
    public static final class Builder extends ImmutableCallReport.Builder {
        Builder() {}
    }
}
