package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.immutables.encode.Encoding;

/**
 * The Immutables encoding of the additional fields of a document. It qualifies the names of this package, since the generated code
 * is in other packages.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class AdditionalFieldsEncoding {
    @Encoding.Impl
    private HiddenValue<Map<String, JsonNode>> field =
            io.github.llmintegrations.core.internal.json.HiddenValue.of(Map.of());

    @Encoding.Expose
    Map<String, JsonNode> get() {
        return field.value();
    }

    @Encoding.Builder
    static class Builder {
        private Map<String, JsonNode> fields = Map.of();

        /** Replaces all fields. */
        @Encoding.Init
        @Encoding.Copy
        void set(Map<String, JsonNode> replacement) {
            this.fields = Map.of();
            Objects.requireNonNull(replacement, "<*>").forEach(this::put);
        }

        /** Adds a field. */
        @Encoding.Naming(value = "put*", depluralize = true)
        @Encoding.Init
        void put(String name, JsonNode value) {
            this.fields = io.github.llmintegrations.core.internal.json.AdditionalFields.add(fields, name, value);
        }

        @Encoding.Build
        HiddenValue<Map<String, JsonNode>> build() {
            return io.github.llmintegrations.core.internal.json.AdditionalFields.copyOf(fields);
        }
    }
}
