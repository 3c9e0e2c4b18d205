package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provider's part of an integration, as it is written. What is read back is a {@link MaskedProviderConfiguration},
 * which cannot be written.
 *
 * <p>Minor releases add members: give a {@code switch} over them a {@code default}.
 */
public sealed interface ProviderConfiguration extends Document
        permits OpenAiConfiguration,
                AzureOpenAiConfiguration,
                AzureAiConfiguration,
                BedrockConfiguration,
                SageMakerConfiguration,
                VertexAiConfiguration,
                WorkersAiConfiguration,
                HuggingFaceConfiguration,
                CortexConfiguration,
                CustomHostConfiguration,
                OtherConfiguration {

    /** The provider that this is for; empty when it is for any, and the request has to name it. */
    Optional<AiProviderId> aiProviderId();

    /** Where to send requests, in place of the provider's own host. */
    Optional<String> customHost();

    /** Headers to add to requests; {@code toString} masks their values. */
    Map<String, Secret> customHeaders();

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<ProviderConfiguration> CODEC = Codec.union(ProviderConfiguration.class, object -> null)
                .member(name(AiProviderId.OPENAI), OpenAiConfiguration.class, () -> OpenAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.AZURE_OPENAI),
                        AzureOpenAiConfiguration.class,
                        () -> AzureOpenAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.AZURE_AI),
                        AzureAiConfiguration.class,
                        () -> AzureAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.BEDROCK),
                        BedrockConfiguration.class,
                        () -> BedrockConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.SAGEMAKER),
                        SageMakerConfiguration.class,
                        () -> SageMakerConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.VERTEX_AI),
                        VertexAiConfiguration.class,
                        () -> VertexAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.WORKERS_AI),
                        WorkersAiConfiguration.class,
                        () -> WorkersAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.HUGGINGFACE),
                        HuggingFaceConfiguration.class,
                        () -> HuggingFaceConfiguration.Builder.CODEC)
                .member(name(AiProviderId.CORTEX), CortexConfiguration.class, () -> CortexConfiguration.Builder.CODEC)
                .member(List.of(), CustomHostConfiguration.class, () -> CustomHostConfiguration.Builder.CODEC)
                .other(OtherConfiguration.class, () -> OtherConfiguration.Builder.CODEC);
    }
}
