package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * The configuration of an LLM integration in a request to update: one member for each provider, with that provider's
 * fields. The provider of an integration cannot change. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/update-an-integration">Arize: update an integration</a>
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

    /** {@return the provider of the integration to update, which cannot change} */
    LlmProvider provider();

    /** The members of the union, for the library's use only. */
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

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
