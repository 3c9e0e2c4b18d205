package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with Anthropic. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateAnthropicConfig extends UpdateLlmConfig permits ImmutableUpdateAnthropicConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.ANTHROPIC;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Patch<Secret> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where to send requests to the provider; cleared, its public endpoint. */
    Patch<String> baseUrl();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateAnthropicConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateAnthropicConfig.Builder {
        static final DocumentCodec<UpdateAnthropicConfig, Builder> CODEC = Codec.of(
                        UpdateAnthropicConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.ANTHROPIC)
                .patch("api_key", SECRET, UpdateAnthropicConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateAnthropicConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .patch("base_url", TEXT, UpdateAnthropicConfig::baseUrl, Builder::baseUrl)
                .sentExtras(UpdateAnthropicConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateAnthropicConfig build() {
            UpdateAnthropicConfig built = super.build();
            CODEC.faults(built).check(!CODEC.saysNothing(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
