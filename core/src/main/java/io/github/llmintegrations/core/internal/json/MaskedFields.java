package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds fields with values that a vendor has masked, which must not be sent back. */
final class MaskedFields {
    static final String MUST_NOT_BE_SENT = " is masked, and must not be sent";

    private static final String PREFIX = "masked_";

    private MaskedFields() {}

    /** Returns the name of a masked field at any depth; empty if there is none. */
    static Optional<String> among(Map<String, JsonNode> fields) {
        return find(fields.entrySet());
    }

    private static Optional<String> find(Collection<Map.Entry<String, JsonNode>> fields) {
        return fields.stream()
                .flatMap(field -> isMasked(field.getKey())
                        ? Optional.of(field.getKey()).stream()
                        : find(field.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> find(JsonNode value) {
        return value.isArray() ? findInItems(value) : find(value.properties());
    }

    private static Optional<String> findInItems(JsonNode items) {
        for (JsonNode each : items) {
            Optional<String> found = find(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns whether a field with this name has a masked value. */
    static boolean isMasked(String name) {
        return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }
}
