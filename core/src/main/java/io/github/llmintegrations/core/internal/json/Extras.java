package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A document's additional fields in its builder. */
public final class Extras {
    private static final Hidden<Map<String, JsonNode>> NONE = Hidden.of(Map.of());

    private Extras() {}

    /** Returns a copy of fields. */
    public static Hidden<Map<String, JsonNode>> copyOf(Map<String, JsonNode> fields) {
        return fields.isEmpty() ? NONE : Hidden.of(Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
    }

    /** Adds a field to those that a builder has; an empty map is replaced by one that can grow. */
    public static Map<String, JsonNode> add(Map<String, JsonNode> fields, String name, JsonNode value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Map<String, JsonNode> all = fields.isEmpty() ? new LinkedHashMap<>() : fields;
        all.put(name, value);
        return all;
    }
}
