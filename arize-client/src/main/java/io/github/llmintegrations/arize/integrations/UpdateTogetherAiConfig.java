package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes the configuration of an integration with Together AI. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateTogetherAiConfig extends UpdateLlmConfig permits ImmutableUpdateTogetherAiConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.TOGETHER_AI;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Patch<Secret> apiKey();

    /** Whether function calling is enabled. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Whether the provider's default models are offered. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** The models to offer, in place of all that are. */
    Optional<List<String>> modelNames();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link UpdateTogetherAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateTogetherAiConfig.Builder {
        static final DocumentCodec<UpdateTogetherAiConfig, Builder> CODEC = Codec.of(
                        UpdateTogetherAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.TOGETHER_AI)
                .patch("api_key", SECRET, UpdateTogetherAiConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateTogetherAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        UpdateTogetherAiConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional("model_names", list(TEXT), UpdateTogetherAiConfig::modelNames, Builder::modelNames)
                .sentExtras(UpdateTogetherAiConfig::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built).check(!CODEC.saysNothing(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
