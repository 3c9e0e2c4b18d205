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
 * Configures a new integration with NVIDIA NIM. One model source is needed: {@code isDefaultModelsEnabled(true)} or
 * at least one model name.
 */
@Value.Immutable
@JsonDeserialize(builder = CreateNvidiaNimConfig.Builder.class)
public sealed interface CreateNvidiaNimConfig extends CreateLlmConfig permits ImmutableCreateNvidiaNimConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** Where to send requests, when not to the provider's public endpoint. */
    Optional<String> baseUrl();

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Optional<String> apiKey();

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

    /** Builds {@link CreateNvidiaNimConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateNvidiaNimConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateNvidiaNimConfig build() {
            CreateNvidiaNimConfig built = super.build();
            new Violations(CreateNvidiaNimConfig.class, built)
                    .notBlank("base_url", built.baseUrl())
                    .notBlank("api_key", built.apiKey())
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
