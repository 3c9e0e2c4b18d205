package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with Together AI. */
@Value.Immutable
public sealed interface CreateTogetherAiConfig extends CreateLlmConfig permits ImmutableCreateTogetherAiConfig {

    /** Returns a builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.TOGETHER_AI;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Secret apiKey();

    /** The models to offer, beside the default ones. */
    List<String> modelNames();

    /** Whether to offer the provider's default models. The server takes false when it is not set. */
    Optional<Boolean> isDefaultModelsEnabled();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateTogetherAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateTogetherAiConfig.Builder {
        static final DocumentCodec<CreateTogetherAiConfig, Builder> CODEC = Codec.of(
                        CreateTogetherAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.TOGETHER_AI)
                .field("api_key", SECRET, CreateTogetherAiConfig::apiKey, Builder::apiKey)
                .items("model_names", ANY_TEXT, CreateTogetherAiConfig::modelNames, Builder::addModelName)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        CreateTogetherAiConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateTogetherAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateTogetherAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateTogetherAiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
