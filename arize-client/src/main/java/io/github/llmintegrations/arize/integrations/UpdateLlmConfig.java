package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.llmintegrations.core.Extensible;

/**
 * Changes the configuration of an LLM integration: one type per provider, with the fields of that provider alone. The
 * provider itself cannot change.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "provider",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = UpdateOpenAiConfig.class,
            names = {"OPEN_AI", "openAI"}),
    @JsonSubTypes.Type(
            value = UpdateAnthropicConfig.class,
            names = {"ANTHROPIC", "anthropic"}),
    @JsonSubTypes.Type(
            value = UpdateGeminiConfig.class,
            names = {"GEMINI", "gemini"}),
    @JsonSubTypes.Type(
            value = UpdateAwsBedrockConfig.class,
            names = {"AWS_BEDROCK", "awsBedrock"}),
    @JsonSubTypes.Type(
            value = UpdateCustomConfig.class,
            names = {"CUSTOM", "custom"}),
    @JsonSubTypes.Type(
            value = UpdateVertexAiConfig.class,
            names = {"VERTEX_AI", "vertexAI"}),
    @JsonSubTypes.Type(
            value = UpdateNvidiaNimConfig.class,
            names = {"NVIDIA_NIM", "nvidiaNim"}),
    @JsonSubTypes.Type(
            value = UpdateLiteLlmConfig.class,
            names = {"LITELLM"}),
    @JsonSubTypes.Type(
            value = UpdateFireworksConfig.class,
            names = {"FIREWORKS"}),
    @JsonSubTypes.Type(
            value = UpdateTogetherAiConfig.class,
            names = {"TOGETHER_AI"})
})
public sealed interface UpdateLlmConfig extends Extensible
        permits UpdateOpenAiConfig,
                UpdateAnthropicConfig,
                UpdateGeminiConfig,
                UpdateAwsBedrockConfig,
                UpdateCustomConfig,
                UpdateVertexAiConfig,
                UpdateNvidiaNimConfig,
                UpdateLiteLlmConfig,
                UpdateFireworksConfig,
                UpdateTogetherAiConfig {

    /** Who serves the models of the integration that is updated. */
    LlmProvider provider();
}
