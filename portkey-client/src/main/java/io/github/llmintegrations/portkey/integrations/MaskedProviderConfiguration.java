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
 * The configuration of an integration as Portkey returns it: its type is that of the provider, and secrets are masked. A
 * request sets a {@link ProviderConfiguration}.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/retrieve-integration">Portkey: retrieve an integration</a>
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
                MaskedClaudePlatformAwsConfiguration,
                MaskedBedrockMantleConfiguration,
                MaskedAnthropicConfiguration,
                MaskedBytePlusConfiguration,
                MaskedOracleConfiguration,
                MaskedDatabricksConfiguration,
                MaskedOtherConfiguration {

    /** {@return the URL that the gateway sends requests to, in place of that of the provider} */
    Optional<String> customHost();

    /** {@return the headers that the gateway adds to requests} {@code toString} masks their values. */
    Map<String, Secret> customHeaders();

    /** {@return the headers that the gateway adds to requests, masked; do not change the tree} */
    Optional<JsonNode> maskedCustomHeaders();

    /** The members and their tables; not for use outside this library. */
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
                .member(
                        name(AiProviderId.CLAUDE_PLATFORM_AWS),
                        MaskedClaudePlatformAwsConfiguration.class,
                        () -> MaskedClaudePlatformAwsConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.BEDROCK_MANTLE),
                        MaskedBedrockMantleConfiguration.class,
                        () -> MaskedBedrockMantleConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.ANTHROPIC),
                        MaskedAnthropicConfiguration.class,
                        () -> MaskedAnthropicConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.BYTEPLUS),
                        MaskedBytePlusConfiguration.class,
                        () -> MaskedBytePlusConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.ORACLE),
                        MaskedOracleConfiguration.class,
                        () -> MaskedOracleConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.DATABRICKS),
                        MaskedDatabricksConfiguration.class,
                        () -> MaskedDatabricksConfiguration.Builder.CODEC)
                .other(MaskedOtherConfiguration.class, () -> MaskedOtherConfiguration.Builder.CODEC);

        /** Reads a configuration as that of the integration's provider, which the configuration itself does not name. */
        static MaskedProviderConfiguration read(Optional<AiProviderId> provider, Optional<JsonNode> raw) {
            JsonNode json = raw.filter(JsonNode::isObject).orElseGet(JsonNodeFactory.instance::objectNode);
            return provider.map(id -> read(id, json)).orElseGet(() -> other(json));
        }

        private static MaskedProviderConfiguration read(AiProviderId provider, JsonNode json) {
            try {
                return CODEC.read(provider.value(), json);
            } catch (IOException e) {
                return other(json);
            }
        }

        /** Keeps the fields of a configuration that does not fit the type of its provider. */
        private static MaskedProviderConfiguration other(JsonNode json) {
            MaskedOtherConfiguration.Builder builder = MaskedOtherConfiguration.builder();
            json.properties().forEach(field -> builder.putAdditionalProperty(field.getKey(), field.getValue()));
            return builder.build();
        }

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
