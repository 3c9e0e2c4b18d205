package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.json.UnknownDocument;

/**
 * Provider metadata that this library does not know, with its JSON. Requests reject it, and {@code toString} does not
 * show it. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/get-an-ai-integration">Arize: get an AI integration</a>
 */
public final class UnknownProviderMetadata extends UnknownDocument implements ProviderMetadata {
    /**
     * Creates a document that keeps its JSON.
     *
     * @param raw the JSON; the document does not copy it, so do not change it afterward
     */
    public UnknownProviderMetadata(JsonNode raw) {
        super(raw);
    }

    @Override
    public String toString() {
        return "UnknownProviderMetadata{***}";
    }
}
