package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.core.internal.OwnAnnotations;
import io.github.llmintegrations.core.internal.OwnValue;

/**
 * The configuration of a provider that this library does not know, kept as it came. {@code toString} does not show
 * it.
 *
 * @param raw the JSON; not to be changed
 */
@JsonFilter(OwnAnnotations.FILTER)
public record UnknownLlmConfig(@OwnValue JsonNode raw) implements LlmConfig {
    static final UnknownLlmConfig ABSENT = new UnknownLlmConfig(MissingNode.getInstance());

    @Override
    public LlmProvider provider() {
        return LlmProvider.of(raw.path("provider").asText(""));
    }

    @Override
    public String toString() {
        return "UnknownLlmConfig{provider=" + provider() + "}";
    }
}
