package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with Together AI. */
@Value.Immutable
@JsonDeserialize(builder = CreateTogetherAiConfig.Builder.class)
public sealed interface CreateTogetherAiConfig extends CreateLlmConfig permits ImmutableCreateTogetherAiConfig {

    /** A builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.TOGETHER_AI;
    }

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    String apiKey();

    /** The models to offer, beside the default ones. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> modelNames();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link CreateTogetherAiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateTogetherAiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateTogetherAiConfig build() {
            CreateTogetherAiConfig built = super.build();
            new Violations(CreateTogetherAiConfig.class, built)
                    .notBlank("api_key", built.apiKey())
                    .refuse();
            return built;
        }
    }
}
