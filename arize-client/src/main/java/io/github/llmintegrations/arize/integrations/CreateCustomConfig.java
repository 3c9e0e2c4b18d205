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

/**
 * Configures a new integration with a custom endpoint. One model source is needed: {@code
 * isDefaultModelsEnabled(true)} or at least one model name.
 */
@Value.Immutable
@JsonDeserialize(builder = CreateCustomConfig.Builder.class)
public sealed interface CreateCustomConfig extends CreateLlmConfig permits ImmutableCreateCustomConfig {

    /** A builder; {@code baseUrl} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.CUSTOM;
    }

    /** Where to send requests to the provider. */
    String baseUrl();

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Optional<String> apiKey();

    /**
     * How Arize authenticates, in place of {@code apiKey}; never both.
     *
     * <p>Exists only in the spelling {@code SCREAMING_SNAKE_CASE}.
     */
    Optional<CreateCustomAuth> auth();

    /** Headers to add to requests to the provider, at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, String> headers();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, beside the default ones. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> modelNames();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link CreateCustomConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateCustomConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateCustomConfig build() {
            CreateCustomConfig built = super.build();
            new Violations(CreateCustomConfig.class, built)
                    .notBlank("base_url", built.baseUrl())
                    .notBlank("api_key", built.apiKey())
                    .check(built.apiKey().isEmpty() || built.auth().isEmpty(), "api_key and auth exclude each other")
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(
                            built.isDefaultModelsEnabled().orElse(false)
                                    || !built.modelNames().isEmpty(),
                            "is_default_models_enabled must be true or model_names not empty")
                    .refuse();
            return built;
        }
    }
}
