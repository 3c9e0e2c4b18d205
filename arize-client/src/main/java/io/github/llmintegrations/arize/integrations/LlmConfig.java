package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * The configuration of an LLM integration, as Arize answers it: one type per provider, and {@link UnknownLlmConfig}
 * for a provider that this library does not know.
 */
@JsonDeserialize(using = LlmConfigReader.class)
public sealed interface LlmConfig
        permits OpenAiConfig,
                AnthropicConfig,
                GeminiConfig,
                AwsBedrockConfig,
                CustomConfig,
                VertexAiConfig,
                NvidiaNimConfig,
                LiteLlmConfig,
                FireworksConfig,
                TogetherAiConfig,
                UnknownLlmConfig {

    /** Who serves the models. */
    LlmProvider provider();
}
