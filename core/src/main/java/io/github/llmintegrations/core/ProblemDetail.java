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
 * A problem document (Problem Details for HTTP APIs, RFC 9457), in which a vendor describes an error. The client ignores members
 * of the wrong type, as the RFC requires. Immutable and thread-safe.
 */
public final class ProblemDetail implements Serializable {
    /** The default {@code type} of a problem. */
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

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a URI reference that identifies the kind of problem, by default {@link #ABOUT_BLANK}} */
    public String type() {
        return type;
    }

    /** {@return a short summary of the kind of problem; empty if the vendor gives none} */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * {@return the HTTP status that the document contains; empty if it contains none} The status of the response is {@link
     * ApiException#status()}.
     */
    public OptionalInt status() {
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** {@return an explanation of this occurrence of the problem; empty if the vendor gives none} */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** {@return a URI reference that identifies this occurrence of the problem; empty if the vendor gives none} */
    public Optional<String> instance() {
        return Optional.ofNullable(instance);
    }

    /** {@return all other members, in the vendor's order; unmodifiable} */
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

    /** Replaces this object, since Jackson's serialization of trees rounds fractions to doubles. */
    private Object writeReplace() {
        return SerializedProblem.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("ProblemDetail is serialized as SerializedProblem");
    }

    /** A builder of {@link ProblemDetail}. Its methods throw {@link NullPointerException} for null. Not thread-safe. */
    public static final class Builder {
        private String type = ABOUT_BLANK;
        private @Nullable String title;
        private @Nullable Integer status;
        private @Nullable String detail;
        private @Nullable String instance;
        private final Map<String, JsonNode> extensions = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the kind of problem.
         *
         * @param type a URI reference that identifies the kind of problem; by default {@link #ABOUT_BLANK}
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
         * Sets the HTTP status that the document contains.
         *
         * @param status the status
         * @return this builder
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Sets an explanation of this occurrence of the problem.
         *
         * @param detail the explanation
         * @return this builder
         */
        public Builder detail(String detail) {
            this.detail = Objects.requireNonNull(detail, "detail");
            return this;
        }

        /**
         * Sets the occurrence of the problem.
         *
         * @param instance a URI reference that identifies the occurrence
         * @return this builder
         */
        public Builder instance(String instance) {
            this.instance = Objects.requireNonNull(instance, "instance");
            return this;
        }

        /**
         * Adds an extension member.
         *
         * @param name the name of the member
         * @param value the value of the member
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
