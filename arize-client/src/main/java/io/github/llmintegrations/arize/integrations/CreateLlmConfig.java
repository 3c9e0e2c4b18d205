package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.llmintegrations.core.Extensible;

/** The configuration of a new LLM integration: one type per provider. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "provider",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = CreateOpenAiConfig.class,
            names = {"OPEN_AI", "openAI"}),
    @JsonSubTypes.Type(
            value = CreateAnthropicConfig.class,
            names = {"ANTHROPIC", "anthropic"}),
    @JsonSubTypes.Type(
            value = CreateGeminiConfig.class,
            names = {"GEMINI", "gemini"}),
    @JsonSubTypes.Type(
            value = CreateAwsBedrockConfig.class,
            names = {"AWS_BEDROCK", "awsBedrock"}),
    @JsonSubTypes.Type(
            value = CreateCustomConfig.class,
            names = {"CUSTOM", "custom"}),
    @JsonSubTypes.Type(
            value = CreateVertexAiConfig.class,
            names = {"VERTEX_AI", "vertexAI"}),
    @JsonSubTypes.Type(
            value = CreateNvidiaNimConfig.class,
            names = {"NVIDIA_NIM", "nvidiaNim"}),
    @JsonSubTypes.Type(
            value = CreateLiteLlmConfig.class,
            names = {"LITELLM"}),
    @JsonSubTypes.Type(
            value = CreateFireworksConfig.class,
            names = {"FIREWORKS"}),
    @JsonSubTypes.Type(
            value = CreateTogetherAiConfig.class,
            names = {"TOGETHER_AI"})
})
public sealed interface CreateLlmConfig extends Extensible
        permits CreateOpenAiConfig,
                CreateAnthropicConfig,
                CreateGeminiConfig,
                CreateAwsBedrockConfig,
                CreateCustomConfig,
                CreateVertexAiConfig,
                CreateNvidiaNimConfig,
                CreateLiteLlmConfig,
                CreateFireworksConfig,
                CreateTogetherAiConfig {

    /** Who serves the models. */
    LlmProvider provider();
}
