package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with Together AI. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateTogetherAiConfig.Builder.class)
public sealed interface UpdateTogetherAiConfig extends UpdateLlmConfig permits ImmutableUpdateTogetherAiConfig {

    /** A builder. */
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
    Patch<String> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Builds {@link UpdateTogetherAiConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableUpdateTogetherAiConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateTogetherAiConfig build() {
            UpdateTogetherAiConfig built = super.build();
            new Violations(UpdateTogetherAiConfig.class, built)
                    .notBlank("api_key", built.apiKey().value())
                    .check(
                            UpdateRules.changesAnything(
                                    built.apiKey(),
                                    built.isFunctionCallingEnabled(),
                                    built.isDefaultModelsEnabled(),
                                    built.modelNames(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
