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

/** Changes the configuration of an integration with Fireworks AI. What is not set stays. */
@Value.Immutable
@SuppressWarnings("immutables:incompat") // of two encodings, the one for secrets is meant
public sealed interface UpdateFireworksConfig extends UpdateLlmConfig permits ImmutableUpdateFireworksConfig {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.FIREWORKS;
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

    /** Builds {@link UpdateFireworksConfig}. Not thread-safe. */
    final class Builder extends ImmutableUpdateFireworksConfig.Builder {
        static final DocumentCodec<UpdateFireworksConfig, Builder> CODEC = Codec.of(
                        UpdateFireworksConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.FIREWORKS)
                .patch("api_key", SECRET, UpdateFireworksConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        UpdateFireworksConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        UpdateFireworksConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional("model_names", list(TEXT), UpdateFireworksConfig::modelNames, Builder::modelNames)
                .sentExtras(UpdateFireworksConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UpdateFireworksConfig build() {
            UpdateFireworksConfig built = super.build();
            CODEC.faults(built).check(!CODEC.saysNothing(built), NOTHING_SET).refuse();
            return built;
        }
    }
}
