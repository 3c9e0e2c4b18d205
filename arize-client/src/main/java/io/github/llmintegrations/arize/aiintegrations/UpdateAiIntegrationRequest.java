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

/** Updates an AI integration. What is not set stays; at least one field must be set. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateAiIntegrationRequest extends Document permits ImmutableUpdateAiIntegrationRequest {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The new name, unique within the account. */
    Optional<String> name();

    /** Who serves the models. */
    Optional<AiIntegrationProvider> provider();

    /** The provider's API key. Write-only: never returned, never shown. */
    Patch<Secret> apiKey();

    /** Where to send requests to the provider; cleared, its public endpoint. */
    Patch<String> baseUrl();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Headers to add to requests to the provider, in place of all that are. Never shown. */
    Patch<Map<String, Secret>> headers();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> enableDefaultModels();

    /** Whether function calling is enabled. */
    Optional<Boolean> functionCallingEnabled();

    /** How Arize authenticates to the provider. */
    Optional<AiIntegrationAuthType> authType();

    /** What Arize knows of the provider's cloud account. */
    Patch<ProviderMetadata> providerMetadata();

    /** Where the integration can be seen, in place of all that is stored. */
    Optional<List<Scoping>> scopings();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateAiIntegrationRequest build() {
            UpdateAiIntegrationRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            ProviderMetadataRules.areWritable(
                                    built.providerMetadata().value()),
                            ProviderMetadataRules.UNKNOWN)
                    .check(!CODEC.saysNothing(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
