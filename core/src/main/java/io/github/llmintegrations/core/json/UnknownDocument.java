package io.github.llmintegrations.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import java.util.Map;
import java.util.Objects;

/**
 * A member of a union that this library does not know, as the JSON that the vendor returned. Immutable. Applications do not extend
 * this class.
 */
public abstract class UnknownDocument implements Document {
    /** Transient, so that serializers that read fields by reflection do not find secrets in it. */
    private final transient JsonNode raw;

    /**
     * Creates a document.
     *
     * @param raw the JSON, which must not be modified afterward
     */
    protected UnknownDocument(JsonNode raw) {
        this.raw = Objects.requireNonNull(raw, "raw");
    }

    /** {@return the JSON that the vendor returned} Callers must not modify it. */
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
