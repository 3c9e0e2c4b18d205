package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.immutables.encode.Encoding;

/** Keeps a document's additional fields {@link Hidden}. Names its own package in full: generated code is elsewhere. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template, run only as generated code
public class ExtrasEncoding {
    @Encoding.Impl
    private Hidden<Map<String, JsonNode>> field = io.github.llmintegrations.core.internal.json.Hidden.of(Map.of());

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
            replacement.forEach(this::put);
        }

        /** Adds a field. */
        @Encoding.Naming(value = "put*", depluralize = true)
        @Encoding.Init
        void put(String name, JsonNode value) {
            this.fields = io.github.llmintegrations.core.internal.json.Extras.add(fields, name, value);
        }

        @Encoding.Build
        Hidden<Map<String, JsonNode>> build() {
            return io.github.llmintegrations.core.internal.json.Extras.copyOf(fields);
        }
    }
}
