package io.github.llmintegrations.benchmarks.hand.arize;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** A provider's configuration, as it is written: of the providers that are created here. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "provider")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NewLlmConfig.OpenAi.class, name = "openAI"),
    @JsonSubTypes.Type(value = NewLlmConfig.Anthropic.class, name = "anthropic")
})
public sealed interface NewLlmConfig {

    record OpenAi(String apiKey, @Nullable Boolean isFunctionCallingEnabled) implements NewLlmConfig {}

    record Anthropic(
            String apiKey,
            @Nullable Boolean isFunctionCallingEnabled,
            @Nullable String baseUrl) implements NewLlmConfig {}
}
