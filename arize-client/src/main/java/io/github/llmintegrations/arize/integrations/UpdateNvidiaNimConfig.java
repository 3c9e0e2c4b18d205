package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with NVIDIA NIM. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateNvidiaNimConfig.Builder.class)
public sealed interface UpdateNvidiaNimConfig extends UpdateLlmConfig permits ImmutableUpdateNvidiaNimConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.NVIDIA_NIM;
    }

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Patch<String> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where to send requests to the provider; cleared, its public endpoint. */
    Patch<String> baseUrl();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    Patch<Map<String, String>> headers();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Builds {@link UpdateNvidiaNimConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableUpdateNvidiaNimConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateNvidiaNimConfig build() {
            UpdateNvidiaNimConfig built = super.build();
            new Violations(UpdateNvidiaNimConfig.class, built)
                    .notBlank("api_key", built.apiKey().value())
                    .notBlank("base_url", built.baseUrl().value())
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(
                            UpdateRules.changesAnything(
                                    built.apiKey(),
                                    built.isFunctionCallingEnabled(),
                                    built.baseUrl(),
                                    built.headers(),
                                    built.isDefaultModelsEnabled(),
                                    built.modelNames(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
