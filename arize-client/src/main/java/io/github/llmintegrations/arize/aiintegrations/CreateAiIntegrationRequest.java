package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Creates an AI integration. AWS Bedrock needs {@link AwsProviderMetadata}, Vertex AI {@link GcpProviderMetadata}.
 */
@Value.Immutable
@JsonDeserialize(builder = CreateAiIntegrationRequest.Builder.class)
public sealed interface CreateAiIntegrationRequest extends Extensible permits ImmutableCreateAiIntegrationRequest {

    /** A builder; {@code name}, {@code provider} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The name, unique within the account. */
    String name();

    /** Who serves the models. */
    AiIntegrationProvider provider();

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Optional<String> apiKey();

    /** Where to send requests, when not to the provider's public endpoint. */
    Optional<String> baseUrl();

    /** The models to offer, beside the default ones. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> modelNames();

    /** Headers to add to requests to the provider. Never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

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
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Scoping> scopings();

    /** Builds {@link CreateAiIntegrationRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableCreateAiIntegrationRequest.Builder {
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
            new Violations(CreateAiIntegrationRequest.class, built)
                    .notBlank("name", built.name())
                    .notBlank("api_key", built.apiKey())
                    .notBlank("base_url", built.baseUrl())
                    .check(
                            ProviderMetadataRules.areMet(built.provider(), built.providerMetadata()),
                            ProviderMetadataRules.NOT_MET)
                    .refuse();
            return built;
        }
    }
}
