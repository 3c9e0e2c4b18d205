package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Provider metadata that this library does not know, kept as it came. It cannot be written. {@code toString} does not
 * show it.
 *
 * @param raw the JSON; not to be changed
 */
public record UnknownProviderMetadata(@JsonValue JsonNode raw) implements ProviderMetadata {

    @Override
    public String toString() {
        return "UnknownProviderMetadata{***}";
    }
}
