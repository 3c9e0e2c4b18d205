package io.github.llmintegrations.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An error as the vendor describes it: Problem Details for HTTP APIs, RFC 9457. Members of the wrong type are left out,
 * as the RFC asks. Immutable.
 */
@Value.Immutable
public abstract class ProblemDetail implements Serializable {
    /** The {@code type} of a problem that has none. */
    public static final String ABOUT_BLANK = "about:blank";

    private static final long serialVersionUID = 1;

    ProblemDetail() {}

    /** A builder of a problem without members. */
    public static Builder builder() {
        return new Builder();
    }

    /** A URI reference that identifies the kind of problem; {@code about:blank} when the vendor gives none. */
    @Value.Default
    public String type() {
        return ABOUT_BLANK;
    }

    /** A short summary of the kind of problem. */
    public abstract Optional<String> title();

    /** The status as the body states it; {@link ApiException#status()} is the one of the HTTP answer. */
    public abstract OptionalInt status();

    /** An explanation of this occurrence. */
    public abstract Optional<String> detail();

    /** A URI reference that identifies this occurrence. */
    public abstract Optional<String> instance();

    /** All other members, in the vendor's order. */
    public abstract Map<String, JsonNode> extensions();

    /** Jackson serializes a tree with its fractions rounded to doubles. */
    Object writeReplace() {
        return SerializedProblem.of(this);
    }

    /** Builds a {@link ProblemDetail}. Not thread-safe. */
    public static final class Builder extends ImmutableProblemDetail.Builder {
        Builder() {}
    }
}
