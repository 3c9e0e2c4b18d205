package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * Changes the configuration of an LLM integration: one type per provider, with the fields of that provider alone. The
 * provider itself cannot change.
 */
public sealed interface UpdateLlmConfig extends Document
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

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<UpdateLlmConfig> CODEC = Codec.union(UpdateLlmConfig.class, "provider")
                .member(
                        spellings(LlmProvider.OPEN_AI),
                        UpdateOpenAiConfig.class,
                        () -> UpdateOpenAiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.ANTHROPIC),
                        UpdateAnthropicConfig.class,
                        () -> UpdateAnthropicConfig.Builder.CODEC)
                .member(spellings(LlmProvider.GEMINI), UpdateGeminiConfig.class, () -> UpdateGeminiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.AWS_BEDROCK),
                        UpdateAwsBedrockConfig.class,
                        () -> UpdateAwsBedrockConfig.Builder.CODEC)
                .member(spellings(LlmProvider.CUSTOM), UpdateCustomConfig.class, () -> UpdateCustomConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.VERTEX_AI),
                        UpdateVertexAiConfig.class,
                        () -> UpdateVertexAiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.NVIDIA_NIM),
                        UpdateNvidiaNimConfig.class,
                        () -> UpdateNvidiaNimConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.LITELLM),
                        UpdateLiteLlmConfig.class,
                        () -> UpdateLiteLlmConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.FIREWORKS),
                        UpdateFireworksConfig.class,
                        () -> UpdateFireworksConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.TOGETHER_AI),
                        UpdateTogetherAiConfig.class,
                        () -> UpdateTogetherAiConfig.Builder.CODEC);
    }
}
