package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A provider's part of an integration, as Portkey returns it: the member of the integration's provider, with secrets only
 * as the masked text that Portkey shows. It cannot be written; a {@link ProviderConfiguration} can.
 *
 * <p>Minor releases add members: give a {@code switch} over them a {@code default}.
 */
public sealed interface MaskedProviderConfiguration extends Document
        permits MaskedOpenAiConfiguration,
                MaskedAzureOpenAiConfiguration,
                MaskedAzureAiConfiguration,
                MaskedBedrockConfiguration,
                MaskedSageMakerConfiguration,
                MaskedVertexAiConfiguration,
                MaskedWorkersAiConfiguration,
                MaskedHuggingFaceConfiguration,
                MaskedCortexConfiguration,
                MaskedOtherConfiguration {

    /** Where requests go, in place of the provider's own host. */
    Optional<String> customHost();

    /** The headers that are added to requests; {@code toString} masks their values. */
    Map<String, Secret> customHeaders();

    /** The headers that are added to requests, masked; not to be changed. */
    Optional<JsonNode> maskedCustomHeaders();

    /** The members, for the library's own use. */
    final class Members {
        static final UnionCodec<MaskedProviderConfiguration> CODEC = Codec.union(
                        MaskedProviderConfiguration.class, object -> null)
                .member(
                        name(AiProviderId.OPENAI),
                        MaskedOpenAiConfiguration.class,
                        () -> MaskedOpenAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.AZURE_OPENAI),
                        MaskedAzureOpenAiConfiguration.class,
                        () -> MaskedAzureOpenAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.AZURE_AI),
                        MaskedAzureAiConfiguration.class,
                        () -> MaskedAzureAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.BEDROCK),
                        MaskedBedrockConfiguration.class,
                        () -> MaskedBedrockConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.SAGEMAKER),
                        MaskedSageMakerConfiguration.class,
                        () -> MaskedSageMakerConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.VERTEX_AI),
                        MaskedVertexAiConfiguration.class,
                        () -> MaskedVertexAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.WORKERS_AI),
                        MaskedWorkersAiConfiguration.class,
                        () -> MaskedWorkersAiConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.HUGGINGFACE),
                        MaskedHuggingFaceConfiguration.class,
                        () -> MaskedHuggingFaceConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.CORTEX),
                        MaskedCortexConfiguration.class,
                        () -> MaskedCortexConfiguration.Builder.CODEC)
                .other(MaskedOtherConfiguration.class, () -> MaskedOtherConfiguration.Builder.CODEC);

        /** Reads a configuration as that of its integration's provider, which the configuration itself does not name. */
        static MaskedProviderConfiguration read(Optional<AiProviderId> provider, Optional<JsonNode> raw) {
            JsonNode json = raw.filter(JsonNode::isObject).orElseGet(JsonNodeFactory.instance::objectNode);
            try {
                return CODEC.read(provider.map(AiProviderId::value).orElse(""), json);
            } catch (IOException e) {
                return other(json);
            }
        }

        /** Keeps the fields as they are, even if they are not what the provider's should be. */
        private static MaskedProviderConfiguration other(JsonNode json) {
            MaskedOtherConfiguration.Builder builder = MaskedOtherConfiguration.builder();
            json.properties().forEach(field -> builder.putAdditionalProperty(field.getKey(), field.getValue()));
            return builder.build();
        }
    }
}
