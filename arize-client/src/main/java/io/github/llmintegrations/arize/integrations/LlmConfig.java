package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * The configuration of an LLM integration, as Arize answers it: one type per provider, and {@link UnknownLlmConfig}
 * for a provider that this library does not know.
 */
@JsonDeserialize(using = LlmConfigReader.class)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = OpenAiConfig.class,
            names = {"OPEN_AI", "openAI"}),
    @JsonSubTypes.Type(
            value = AnthropicConfig.class,
            names = {"ANTHROPIC", "anthropic"}),
    @JsonSubTypes.Type(
            value = GeminiConfig.class,
            names = {"GEMINI", "gemini"}),
    @JsonSubTypes.Type(
            value = AwsBedrockConfig.class,
            names = {"AWS_BEDROCK", "awsBedrock"}),
    @JsonSubTypes.Type(
            value = CustomConfig.class,
            names = {"CUSTOM", "custom"}),
    @JsonSubTypes.Type(
            value = VertexAiConfig.class,
            names = {"VERTEX_AI", "vertexAI"}),
    @JsonSubTypes.Type(
            value = NvidiaNimConfig.class,
            names = {"NVIDIA_NIM", "nvidiaNim"}),
    @JsonSubTypes.Type(
            value = LiteLlmConfig.class,
            names = {"LITELLM"}),
    @JsonSubTypes.Type(
            value = FireworksConfig.class,
            names = {"FIREWORKS"}),
    @JsonSubTypes.Type(
            value = TogetherAiConfig.class,
            names = {"TOGETHER_AI"})
})
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
