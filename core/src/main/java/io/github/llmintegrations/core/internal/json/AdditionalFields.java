package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Functions for the additional fields of documents, which generated builders call. */
public final class AdditionalFields {
    private static final HiddenValue<Map<String, JsonNode>> NONE = HiddenValue.of(Map.of());

    private AdditionalFields() {}

    /** Returns an unmodifiable copy of fields. */
    public static HiddenValue<Map<String, JsonNode>> copyOf(Map<String, JsonNode> fields) {
        return fields.isEmpty() ? NONE : HiddenValue.of(Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }

    /** Adds a field to the fields of a builder, and returns them. Replaces an empty map, which may be unmodifiable. */
    public static Map<String, JsonNode> add(Map<String, JsonNode> fields, String name, JsonNode value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Map<String, JsonNode> all = fields.isEmpty() ? new LinkedHashMap<>() : fields;
        all.put(name, value);
        return all;
    }
}
