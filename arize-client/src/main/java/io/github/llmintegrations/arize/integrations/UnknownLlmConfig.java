package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.json.UnknownDocument;

/**
 * The configuration of a provider that this library does not know, kept as it came. {@code toString} does not show
 * it.
 */
public final class UnknownLlmConfig extends UnknownDocument implements LlmConfig {
    static final UnknownLlmConfig ABSENT = new UnknownLlmConfig(MissingNode.getInstance());

    /**
     * Keeps the JSON.
     *
     * @param raw the JSON, which is not copied and must not be changed afterward
     */
    public UnknownLlmConfig(JsonNode raw) {
        super(raw);
    }

    @Override
    public LlmProvider provider() {
        return LlmProvider.of(raw().path("provider").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownLlmConfig{provider=" + provider() + "}";
    }
}
