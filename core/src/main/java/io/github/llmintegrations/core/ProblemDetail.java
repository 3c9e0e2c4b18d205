package io.github.llmintegrations.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An error as the vendor describes it: Problem Details for HTTP APIs, RFC 9457. Members of the wrong type are left out,
 * as the RFC asks. Immutable.
 */
public final class ProblemDetail implements Serializable {
    /** The {@code type} of a problem that has none. */
    public static final String ABOUT_BLANK = "about:blank";

    private static final long serialVersionUID = 1;

    private final String type;
    private final @Nullable String title;
    private final @Nullable Integer status;
    private final @Nullable String detail;
    private final @Nullable String instance;
    private final transient Map<String, JsonNode> extensions;

    private ProblemDetail(Builder builder) {
        this.type = builder.type;
        this.title = builder.title;
        this.status = builder.status;
        this.detail = builder.detail;
        this.instance = builder.instance;
        this.extensions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
    }

    /** Returns a builder of a problem without members. */
    public static Builder builder() {
        return new Builder();
    }

    /** A URI reference that identifies the kind of problem; {@code about:blank} when the vendor gives none. */
    public String type() {
        return type;
    }

    /** A short summary of the kind of problem. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The status as the body states it; {@link ApiException#status()} is the one of the HTTP answer. */
    public OptionalInt status() {
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** An explanation of this occurrence. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** A URI reference that identifies this occurrence. */
    public Optional<String> instance() {
        return Optional.ofNullable(instance);
    }

    /** All other members, in the vendor's order. */
    public Map<String, JsonNode> extensions() {
        return extensions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemDetail that
                && type.equals(that.type)
                && Objects.equals(title, that.title)
                && Objects.equals(status, that.status)
                && Objects.equals(detail, that.detail)
                && Objects.equals(instance, that.instance)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, title, status, detail, instance, extensions);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ProblemDetail{type=").append(type);
        append(text, "title", title);
        append(text, "status", status);
        append(text, "detail", detail);
        append(text, "instance", instance);
        append(text, "extensions", extensions.isEmpty() ? null : extensions);
        return text.append('}').toString();
    }

    private static void append(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(", ").append(name).append('=').append(value);
        }
    }

    /** Jackson serializes a tree with its fractions rounded to doubles. */
    private Object writeReplace() {
        return SerializedProblem.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a problem is serialized as another type");
    }

    /** Builds a {@link ProblemDetail}. Not thread-safe. */
    public static final class Builder {
        private String type = ABOUT_BLANK;
        private @Nullable String title;
        private @Nullable Integer status;
        private @Nullable String detail;
        private @Nullable String instance;
        private final Map<String, JsonNode> extensions = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets what identifies the kind of problem.
         *
         * @param type a URI reference
         * @return this builder
         */
        public Builder type(String type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * Sets a short summary of the kind of problem.
         *
         * @param title the summary
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the status as the body states it.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Sets an explanation of this occurrence.
         *
         * @param detail the explanation
         * @return this builder
         */
        public Builder detail(String detail) {
            this.detail = Objects.requireNonNull(detail, "detail");
            return this;
        }

        /**
         * Sets what identifies this occurrence.
         *
         * @param instance a URI reference
         * @return this builder
         */
        public Builder instance(String instance) {
            this.instance = Objects.requireNonNull(instance, "instance");
            return this;
        }

        /**
         * Adds another member.
         *
         * @param name the member's name
         * @param value the member's value
         * @return this builder
         */
        public Builder putExtension(String name, JsonNode value) {
            extensions.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Builds the problem.
         *
         * @return the problem
         */
        public ProblemDetail build() {
            return new ProblemDetail(this);
        }
    }
}
