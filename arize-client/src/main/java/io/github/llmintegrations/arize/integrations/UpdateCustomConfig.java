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

/** Changes the configuration of an integration with a custom endpoint. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = UpdateCustomConfig.Builder.class)
public sealed interface UpdateCustomConfig extends UpdateLlmConfig permits ImmutableUpdateCustomConfig {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    @JsonProperty
    default LlmProvider provider() {
        return LlmProvider.CUSTOM;
    }

    /** The provider's API key. Write-only: never answered, never shown. */
    @Value.Redacted
    Patch<String> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /**
     * How Arize authenticates, in place of the whole of what is stored and of {@code apiKey}; never both.
     *
     * <p>Exists only in the spelling {@code SCREAMING_SNAKE_CASE}.
     */
    Optional<CreateCustomAuth> auth();

    /** Where to send requests to the provider. */
    Optional<String> baseUrl();

    /** Headers to add to requests, in place of all that are: at most 8,175 bytes as JSON. Write-only: never shown. */
    @Value.Redacted
    Patch<Map<String, String>> headers();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Builds {@link UpdateCustomConfig}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    @JsonIgnoreProperties("provider")
    final class Builder extends ImmutableUpdateCustomConfig.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateCustomConfig build() {
            UpdateCustomConfig built = super.build();
            new Violations(UpdateCustomConfig.class, built)
                    .notBlank("api_key", built.apiKey().value())
                    .notBlank("base_url", built.baseUrl())
                    .check(ProviderHeaders.fit(built.headers()), ProviderHeaders.TOO_LARGE)
                    .check(built.apiKey().isKeep() || built.auth().isEmpty(), "api_key and auth exclude each other")
                    .check(
                            UpdateRules.changesAnything(
                                    built.apiKey(),
                                    built.isFunctionCallingEnabled(),
                                    built.auth(),
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
