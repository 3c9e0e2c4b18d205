package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Updates an AI integration. What is not set stays; at least one field must be set. */
@Value.Immutable
@JsonDeserialize(builder = UpdateAiIntegrationRequest.Builder.class)
public sealed interface UpdateAiIntegrationRequest extends Extensible permits ImmutableUpdateAiIntegrationRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The new name, unique within the account. */
    Optional<String> name();

    /** Who serves the models. */
    Optional<AiIntegrationProvider> provider();

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Patch<String> apiKey();

    /** Where to send requests to the provider; cleared, its public endpoint. */
    Patch<String> baseUrl();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Headers to add to requests to the provider, in place of all that are. Never shown. */
    @Value.Redacted
    Patch<Map<String, String>> headers();

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

    /** Builds {@link UpdateAiIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableUpdateAiIntegrationRequest.Builder {
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
            new Violations(UpdateAiIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .notBlank("api_key", built.apiKey().value())
                    .notBlank("base_url", built.baseUrl().value())
                    .check(
                            ProviderMetadataRules.areWritable(
                                    built.providerMetadata().value()),
                            ProviderMetadataRules.UNKNOWN)
                    .check(
                            UpdateRules.changesAnything(
                                    built.name(),
                                    built.provider(),
                                    built.apiKey(),
                                    built.baseUrl(),
                                    built.modelNames(),
                                    built.headers(),
                                    built.enableDefaultModels(),
                                    built.functionCallingEnabled(),
                                    built.authType(),
                                    built.providerMetadata(),
                                    built.scopings(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
