package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spellings;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;

/**
 * The configuration of a new LLM integration: one member for each provider. Immutable.
 *
 * <p>Minor releases add members. A {@code switch} over this type needs a {@code default} branch: without one, it does
 * not compile against such a release, and throws a {@code MatchException} if it is not recompiled.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/create-an-integration">Arize: create an integration</a>
 */
public sealed interface CreateLlmConfig extends Document
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

    /** {@return the provider that serves the models} */
    LlmProvider provider();

    /** The members of the union, for the library's use only. */
    final class Members {
        static final UnionCodec<CreateLlmConfig> CODEC = Codec.union(CreateLlmConfig.class, "provider")
                .member(
                        spellings(LlmProvider.OPEN_AI),
                        CreateOpenAiConfig.class,
                        () -> CreateOpenAiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.ANTHROPIC),
                        CreateAnthropicConfig.class,
                        () -> CreateAnthropicConfig.Builder.CODEC)
                .member(spellings(LlmProvider.GEMINI), CreateGeminiConfig.class, () -> CreateGeminiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.AWS_BEDROCK),
                        CreateAwsBedrockConfig.class,
                        () -> CreateAwsBedrockConfig.Builder.CODEC)
                .member(spellings(LlmProvider.CUSTOM), CreateCustomConfig.class, () -> CreateCustomConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.VERTEX_AI),
                        CreateVertexAiConfig.class,
                        () -> CreateVertexAiConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.NVIDIA_NIM),
                        CreateNvidiaNimConfig.class,
                        () -> CreateNvidiaNimConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.LITELLM),
                        CreateLiteLlmConfig.class,
                        () -> CreateLiteLlmConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.FIREWORKS),
                        CreateFireworksConfig.class,
                        () -> CreateFireworksConfig.Builder.CODEC)
                .member(
                        spellings(LlmProvider.TOGETHER_AI),
                        CreateTogetherAiConfig.class,
                        () -> CreateTogetherAiConfig.Builder.CODEC);

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
