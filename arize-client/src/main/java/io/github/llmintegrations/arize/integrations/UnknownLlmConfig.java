package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import io.github.llmintegrations.core.json.UnknownDocument;
import java.util.Optional;

/**
 * The configuration of a provider that this library does not know, with its JSON. {@code toString} shows the provider
 * only. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
public final class UnknownLlmConfig extends UnknownDocument implements LlmConfig {
    /**
     * Creates a document that keeps its JSON.
     *
     * @param raw the JSON; the document does not copy it, so do not change it afterward
     */
    public UnknownLlmConfig(JsonNode raw) {
        super(raw);
    }

    @Override
    public Optional<LlmProvider> provider() {
        return Documents.part(raw().path("provider"), Values.TEXT).map(LlmProvider::of);
    }

    @Override
    public String toString() {
        return "UnknownLlmConfig{" + provider().map(each -> "provider=" + each).orElse("") + "}";
    }
}
