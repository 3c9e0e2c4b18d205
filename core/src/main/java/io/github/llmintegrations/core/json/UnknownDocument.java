package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import java.util.Map;
import java.util.Objects;

/** A member of a union that this library does not know, kept as it came. Immutable; not to be extended elsewhere. */
public abstract class UnknownDocument implements Document {
    /** Out of reach of whatever reads fields by reflection: nobody knows what it holds. */
    private final transient JsonNode raw;

    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     */
    protected UnknownDocument(JsonNode raw) {
        this.raw = Objects.requireNonNull(raw, "raw");
    }

    /** Returns the JSON as it came, which must not be changed. */
    public final JsonNode raw() {
        return raw;
    }

    @Override
    public final Map<String, JsonNode> additionalProperties() {
        return Documents.fields(raw);
    }

    @Override
    public final String toJson() {
        return raw.toString();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof UnknownDocument that && getClass() == that.getClass() && raw.equals(that.raw);
    }

    @Override
    public final int hashCode() {
        return raw.hashCode();
    }
}
