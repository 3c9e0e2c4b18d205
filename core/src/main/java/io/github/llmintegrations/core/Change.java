package io.github.llmintegrations.core;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;

/** A difference between two documents in one field. It never contains a secret. Immutable. */
public final class Change {
    private final String path;
    private final Optional<JsonNode> before;
    private final Optional<JsonNode> after;

    /**
     * Creates a change. The clients call this.
     *
     * @param path the JSON names of the field and of those that contain it, with dots between them
     * @param before the value before the change, if the field had one
     * @param after the value after the change, if the field has one
     */
    public Change(String path, Optional<JsonNode> before, Optional<JsonNode> after) {
        this.path = Objects.requireNonNull(path, "path");
        this.before = before.map(JsonNode::deepCopy);
        this.after = after.map(JsonNode::deepCopy);
    }

    /** {@return the JSON names of the field and of those that contain it, such as {@code config.base_url}} */
    public String path() {
        return path;
    }

    /** {@return a copy of the value before the change; empty if the field had none} */
    public Optional<JsonNode> before() {
        return before.map(JsonNode::deepCopy);
    }

    /** {@return a copy of the value after the change; empty if the field has none} */
    public Optional<JsonNode> after() {
        return after.map(JsonNode::deepCopy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change that
                && path.equals(that.path)
                && before.equals(that.before)
                && after.equals(that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, before, after);
    }

    /** Returns the path and both values, such as {@code config.base_url: "https://a" → "https://b"}. */
    @Override
    public String toString() {
        return path + ": " + before.map(JsonNode::toString).orElse("absent") + " → "
                + after.map(JsonNode::toString).orElse("absent");
    }
}
