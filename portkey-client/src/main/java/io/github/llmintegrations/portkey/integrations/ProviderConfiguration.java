package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnionCodec;
import io.github.llmintegrations.core.json.Document;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of an integration as a request sets it. Portkey returns a {@link MaskedProviderConfiguration}.
 *
 * <p>Minor releases add members. A {@code switch} that lists all members without a {@code default} then stops compiling,
 * and one compiled earlier fails with a {@code MatchException} when it meets a new member.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
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
                ClaudePlatformAwsConfiguration,
                BedrockMantleConfiguration,
                AnthropicConfiguration,
                BytePlusConfiguration,
                OracleConfiguration,
                DatabricksConfiguration,
                CustomHostConfiguration,
                OtherConfiguration {

    /** {@return the provider of this configuration; absent where it suits any, and the request names the provider} */
    Optional<AiProviderId> aiProviderId();

    /** {@return the secret mappings that follow from the secrets which this configuration takes from secret references} */
    default List<SecretMapping> secretMappings() {
        return List.of();
    }

    /** {@return the URL that the gateway sends requests to; by default that of the provider} */
    Optional<String> customHost();

    /** {@return the headers that the gateway adds to requests} {@code toString} masks their values. */
    Map<String, Secret> customHeaders();

    /** The members and their tables; not for use outside this library. */
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
                .member(
                        name(AiProviderId.CLAUDE_PLATFORM_AWS),
                        ClaudePlatformAwsConfiguration.class,
                        () -> ClaudePlatformAwsConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.BEDROCK_MANTLE),
                        BedrockMantleConfiguration.class,
                        () -> BedrockMantleConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.ANTHROPIC),
                        AnthropicConfiguration.class,
                        () -> AnthropicConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.BYTEPLUS),
                        BytePlusConfiguration.class,
                        () -> BytePlusConfiguration.Builder.CODEC)
                .member(name(AiProviderId.ORACLE), OracleConfiguration.class, () -> OracleConfiguration.Builder.CODEC)
                .member(
                        name(AiProviderId.DATABRICKS),
                        DatabricksConfiguration.class,
                        () -> DatabricksConfiguration.Builder.CODEC)
                .member(List.of(), CustomHostConfiguration.class, () -> CustomHostConfiguration.Builder.CODEC)
                .other(OtherConfiguration.class, () -> OtherConfiguration.Builder.CODEC);

        /** Reads the configuration of a provider. One that has no type of its own can set a host and headers. */
        static ProviderConfiguration read(String provider, JsonNode configurations) throws IOException {
            return CODEC.hasMember(provider)
                    ? CODEC.read(provider, configurations)
                    : Documents.ofTree(configurations, CustomHostConfiguration.Builder.CODEC);
        }

        /** Creates a holder of the members. For use by this library only. */
        public Members() {}
    }
}
