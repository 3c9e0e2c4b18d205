package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Creates an AI integration. AWS Bedrock needs {@link AwsProviderMetadata}, Vertex AI {@link GcpProviderMetadata}.
 */
@Value.Immutable
public sealed interface CreateAiIntegrationRequest extends Document permits ImmutableCreateAiIntegrationRequest {

    /** Returns a builder; {@code name} and {@code provider} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The name, unique within the account. */
    String name();

    /** Who serves the models. */
    AiIntegrationProvider provider();

    /** The provider's API key. Write-only: never returned, never shown. */
    Optional<Secret> apiKey();

    /** Where to send requests, when not to the provider's public endpoint. */
    Optional<String> baseUrl();

    /** The models to offer, beside the default ones. */
    List<String> modelNames();

    /** Headers to add to requests to the provider. Never shown. */
    Map<String, Secret> headers();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> enableDefaultModels();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> functionCallingEnabled();

    /**
     * How Arize authenticates to the provider. The server takes {@link AiIntegrationAuthType#DEFAULT} when it is not
     * set.
     */
    Optional<AiIntegrationAuthType> authType();

    /** What Arize needs to know of the provider's cloud account. */
    Optional<ProviderMetadata> providerMetadata();

    /** Where the integration can be seen. In the whole account when there are none. */
    List<Scoping> scopings();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAiIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableCreateAiIntegrationRequest.Builder {
        static final DocumentCodec<CreateAiIntegrationRequest, Builder> CODEC = Codec.of(
                        CreateAiIntegrationRequest.class, Builder::new, Builder::build)
                .field("name", TEXT, CreateAiIntegrationRequest::name, Builder::name)
                .field(
                        "provider",
                        spelled(AiIntegrationProvider::of),
                        CreateAiIntegrationRequest::provider,
                        Builder::provider)
                .optional("api_key", SECRET, CreateAiIntegrationRequest::apiKey, Builder::apiKey)
                .optional("base_url", TEXT, CreateAiIntegrationRequest::baseUrl, Builder::baseUrl)
                .items("model_names", ANY_TEXT, CreateAiIntegrationRequest::modelNames, Builder::addModelName)
                .entries("headers", SECRET, CreateAiIntegrationRequest::headers, Builder::headerSecrets)
                .optional(
                        "enable_default_models",
                        FLAG,
                        CreateAiIntegrationRequest::enableDefaultModels,
                        Builder::enableDefaultModels)
                .optional(
                        "function_calling_enabled",
                        FLAG,
                        CreateAiIntegrationRequest::functionCallingEnabled,
                        Builder::functionCallingEnabled)
                .optional(
                        "auth_type",
                        spelled(AiIntegrationAuthType::of),
                        CreateAiIntegrationRequest::authType,
                        Builder::authType)
                .optional(
                        "provider_metadata",
                        ProviderMetadata.Members.CODEC,
                        CreateAiIntegrationRequest::providerMetadata,
                        Builder::providerMetadata)
                .items("scopings", SCOPING, CreateAiIntegrationRequest::scopings, Builder::addScoping)
                .sentExtras(CreateAiIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAiIntegrationRequest build() {
            CreateAiIntegrationRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            ProviderMetadataRules.areMet(built.provider(), built.providerMetadata()),
                            ProviderMetadataRules.NOT_MET)
                    .refuse();
            return built;
        }
    }
}
