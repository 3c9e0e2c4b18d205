package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with OpenAI. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateOpenAiConfig.Builder.class)
public sealed interface UpdateOpenAiConfig extends UpdateLlmConfig permits ImmutableUpdateOpenAiConfig {

    /** A builder. */
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
    Patch<String> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link UpdateOpenAiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableUpdateOpenAiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateOpenAiConfig build() {
            UpdateOpenAiConfig built = super.build();
            new Violations(UpdateOpenAiConfig.class, built)
                    .notBlank("api_key", built.apiKey().value())
                    .check(
                            UpdateRules.changesAnything(
                                    built.apiKey(), built.isFunctionCallingEnabled(), built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
