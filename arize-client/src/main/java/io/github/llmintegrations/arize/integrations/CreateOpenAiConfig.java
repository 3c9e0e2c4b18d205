package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with OpenAI. */
@Value.Immutable
@JsonDeserialize(builder = CreateOpenAiConfig.Builder.class)
public sealed interface CreateOpenAiConfig extends CreateLlmConfig permits ImmutableCreateOpenAiConfig {

    /** A builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.OPEN_AI;
    }

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    String apiKey();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /**
     * Whether to offer the provider's default models. The server takes false when it is not set.
     *
     * <p>Exists only in the spelling {@code CAMEL_CASE}: a client that is set to the other refuses to send it.
     */
    @JsonSerialize(contentUsing = CamelCaseOnlyWriter.class)
    Optional<Boolean> isDefaultModelsEnabled();

    /** Builds {@link CreateOpenAiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableCreateOpenAiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateOpenAiConfig build() {
            CreateOpenAiConfig built = super.build();
            new Violations(CreateOpenAiConfig.class, built)
                    .notBlank("api_key", built.apiKey())
                    .refuse();
            return built;
        }
    }
}
