package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.internal.Scopings.SCOPING;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;
import static io.github.llmintegrations.core.internal.json.Values.map;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to update an AI integration. Arize keeps the fields that the request does not set; at least one must be
 * set. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/update-an-ai-integration">Arize: update an AI integration</a>
 */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // the encoding for secrets prevails
public sealed interface UpdateAiIntegrationRequest extends Document permits ImmutableUpdateAiIntegrationRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the new name, which must be unique in the account} */
    Optional<String> name();

    /**
     * {@return the provider that serves the models} Whether Arize accepts another provider than the stored one is not
     * documented.
     */
    Optional<AiIntegrationProvider> provider();

    /** {@return the provider's API key} Arize never returns it. */
    Patch<Secret> apiKey();

    /** {@return the URL to which Arize sends requests} Clearing it restores the provider's public endpoint. */
    Patch<String> baseUrl();

    /** {@return the names of the models to offer, which replace all stored names} */
    Optional<List<String>> modelNames();

    /**
     * {@return the headers that Arize adds to requests to the provider, which replace all stored headers} {@code toString}
     * masks their values.
     */
    Patch<Map<String, Secret>> headers();

    /** {@return whether the integration offers the provider's default models} */
    Optional<Boolean> enableDefaultModels();

    /** {@return whether function calling is enabled} */
    Optional<Boolean> functionCallingEnabled();

    /** {@return how Arize authenticates to the provider; never {@link AiIntegrationAuthType#OAUTH2_CLIENT_CREDENTIALS}} */
    Optional<AiIntegrationAuthType> authType();

    /** {@return the cloud account of the provider, for AWS Bedrock and Vertex AI} */
    Patch<ProviderMetadata> providerMetadata();

    /**
     * {@return the organizations and spaces that see the integration, which replace all stored ones} An empty list means the
     * whole account.
     */
    Optional<List<Scoping>> scopings();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateAiIntegrationRequest}. Not thread-safe. */
    final class Builder extends ImmutableUpdateAiIntegrationRequest.Builder {
        static final DocumentCodec<UpdateAiIntegrationRequest, Builder> CODEC = Codec.of(
                        UpdateAiIntegrationRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, UpdateAiIntegrationRequest::name, Builder::name)
                .optional(
                        "provider",
                        spelled(AiIntegrationProvider::of),
                        UpdateAiIntegrationRequest::provider,
                        Builder::provider)
                .patch("api_key", SECRET, UpdateAiIntegrationRequest::apiKey, Builder::apiKey)
                .patch("base_url", TEXT, UpdateAiIntegrationRequest::baseUrl, Builder::baseUrl)
                .optional("model_names", list(TEXT), UpdateAiIntegrationRequest::modelNames, Builder::modelNames)
                .patch("headers", map(SECRET), UpdateAiIntegrationRequest::headers, Builder::headers)
                .optional(
                        "enable_default_models",
                        FLAG,
                        UpdateAiIntegrationRequest::enableDefaultModels,
                        Builder::enableDefaultModels)
                .optional(
                        "function_calling_enabled",
                        FLAG,
                        UpdateAiIntegrationRequest::functionCallingEnabled,
                        Builder::functionCallingEnabled)
                .optional(
                        "auth_type",
                        spelled(AiIntegrationAuthType::of),
                        UpdateAiIntegrationRequest::authType,
                        Builder::authType)
                .patch(
                        "provider_metadata",
                        ProviderMetadata.Members.CODEC,
                        UpdateAiIntegrationRequest::providerMetadata,
                        Builder::providerMetadata)
                .optional("scopings", list(SCOPING), UpdateAiIntegrationRequest::scopings, Builder::scopings)
                .sentExtras(UpdateAiIntegrationRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public UpdateAiIntegrationRequest build() {
            UpdateAiIntegrationRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            AiIntegrationRules.isKnown(built.providerMetadata().value()),
                            AiIntegrationRules.UNKNOWN_METADATA)
                    .check(AiIntegrationRules.isAccepted(built.authType()), AiIntegrationRules.READ_ONLY_AUTH_TYPE)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
