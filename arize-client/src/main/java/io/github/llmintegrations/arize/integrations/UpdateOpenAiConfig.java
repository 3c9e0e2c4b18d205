package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with OpenAI. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateOpenAiConfig extends UpdateLlmConfig permits ImmutableUpdateOpenAiConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.OPEN_AI;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Patch<Secret> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateOpenAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateOpenAiConfig.Builder {
        static final DocumentCodec<UpdateOpenAiConfig, Builder> CODEC = Codec.of(
                        UpdateOpenAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.OPEN_AI)
                .patch("api_key", SECRET, UpdateOpenAiConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateOpenAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(UpdateOpenAiConfig::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built).check(!CODEC.saysNothing(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
