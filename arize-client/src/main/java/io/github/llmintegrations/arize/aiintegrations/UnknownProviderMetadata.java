package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.json.UnknownDocument;

/**
 * Provider metadata that this library does not know, kept as it came. It cannot be written. {@code toString} does not
 * show it.
 */
public final class UnknownProviderMetadata extends UnknownDocument implements ProviderMetadata {
    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     */
    public UnknownProviderMetadata(JsonNode raw) {
        super(raw);
    }

    @Override
    public String toString() {
        return "UnknownProviderMetadata{***}";
    }
}
