package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with a LiteLLM proxy. */
@Value.Immutable
@JsonDeserialize(builder = CreateLiteLlmConfig.Builder.class)
public sealed interface CreateLiteLlmConfig extends CreateLlmConfig permits ImmutableCreateLiteLlmConfig {

    /** A builder; {@code baseUrl}, {@code apiKey} are required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.LITELLM;
    }

    /** Where to send requests to the provider. */
    String baseUrl();

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    String apiKey();

    /** Headers to add to requests to the provider, at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

    /** The models to offer, beside the default ones. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> modelNames();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link CreateLiteLlmConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateLiteLlmConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateLiteLlmConfig build() {
            CreateLiteLlmConfig built = super.build();
            new Violations(CreateLiteLlmConfig.class, built)
                    .notBlank("base_url", built.baseUrl())
                    .notBlank("api_key", built.apiKey())
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .refuse();
            return built;
        }
    }
}
