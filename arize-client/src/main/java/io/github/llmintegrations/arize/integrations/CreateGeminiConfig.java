package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with Google Gemini. */
@Value.Immutable
@JsonDeserialize(builder = CreateGeminiConfig.Builder.class)
public sealed interface CreateGeminiConfig extends CreateLlmConfig permits ImmutableCreateGeminiConfig {

    /** A builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.GEMINI;
    }

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    String apiKey();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link CreateGeminiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateGeminiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateGeminiConfig build() {
            CreateGeminiConfig built = super.build();
            new Violations(CreateGeminiConfig.class, built)
                    .notBlank("api_key", built.apiKey())
                    .refuse();
            return built;
        }
    }
}
