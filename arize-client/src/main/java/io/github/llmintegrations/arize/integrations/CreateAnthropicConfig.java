package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with Anthropic. */
@Value.Immutable
@JsonDeserialize(builder = CreateAnthropicConfig.Builder.class)
public sealed interface CreateAnthropicConfig extends CreateLlmConfig permits ImmutableCreateAnthropicConfig {

    /** A builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.ANTHROPIC;
    }

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    String apiKey();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where to send requests, when not to the provider's public endpoint. */
    Optional<String> baseUrl();

    /** Builds {@link CreateAnthropicConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateAnthropicConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAnthropicConfig build() {
            CreateAnthropicConfig built = super.build();
            new Violations(CreateAnthropicConfig.class, built)
                    .notBlank("api_key", built.apiKey())
                    .notBlank("base_url", built.baseUrl())
                    .refuse();
            return built;
        }
    }
}
