package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;

/**
 * The configuration of an LLM integration, as Arize returns it: one member for each provider, without secrets, and
 * {@link UnknownLlmConfig} for a provider that this library does not know. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/get-an-integration">Arize: get an integration</a>
 */
public sealed interface LlmConfig extends Document
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

    /** {@return the provider that serves the models; empty if the server does not name it} */
    Optional<LlmProvider> provider();

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<LlmConfig> CODEC = Codec.union(LlmConfig.class, "provider")
                .member(spellings(LlmProvider.OPEN_AI), OpenAiConfig.class, () -> OpenAiConfig.Builder.CODEC)
                .member(spellings(LlmProvider.ANTHROPIC), AnthropicConfig.class, () -> AnthropicConfig.Builder.CODEC)
                .member(spellings(LlmProvider.GEMINI), GeminiConfig.class, () -> GeminiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.AWS_BEDROCK),
                        AwsBedrockConfig.class,
                        () -> AwsBedrockConfig.Builder.CODEC)
                .member(spellings(LlmProvider.CUSTOM), CustomConfig.class, () -> CustomConfig.Builder.CODEC)
                .member(spellings(LlmProvider.VERTEX_AI), VertexAiConfig.class, () -> VertexAiConfig.Builder.CODEC)
                .member(spellings(LlmProvider.NVIDIA_NIM), NvidiaNimConfig.class, () -> NvidiaNimConfig.Builder.CODEC)
                .member(spellings(LlmProvider.LITELLM), LiteLlmConfig.class, () -> LiteLlmConfig.Builder.CODEC)
                .member(spellings(LlmProvider.FIREWORKS), FireworksConfig.class, () -> FireworksConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.TOGETHER_AI),
                        TogetherAiConfig.class,
                        () -> TogetherAiConfig.Builder.CODEC)
                .unknown(UnknownLlmConfig.class, UnknownLlmConfig::new, UnknownLlmConfig::raw);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
