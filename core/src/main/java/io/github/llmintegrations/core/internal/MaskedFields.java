package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Extensible;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds fields that hold what a vendor shows in place of a secret, which must not be sent as one. */
final class MaskedFields {
    static final String MUST_NOT_BE_SENT = " is masked, and must not be sent";

    private static final String PREFIX = "masked_";

    private MaskedFields() {}

    /** The name of such a field among a document's additional ones, at whatever depth. */
    static Optional<String> amongAdditional(Extensible document) {
        return find(document.additionalProperties().entrySet());
    }

    private static Optional<String> find(Collection<Map.Entry<String, JsonNode>> fields) {
        return fields.stream()
                .flatMap(field -> isMasked(field.getKey())
                        ? Optional.of(field.getKey()).stream()
                        : find(field.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> find(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(item -> find(item).stream()).findFirst();
        }
        return find(value.properties());
    }

    private static boolean isMasked(String name) {
        return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }
}
