package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.CAMEL_CASE_ONLY;
import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with OpenAI. */
@Value.Immutable
public sealed interface CreateOpenAiConfig extends CreateLlmConfig permits ImmutableCreateOpenAiConfig {

    /** Returns a builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.OPEN_AI;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Secret apiKey();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /**
     * Whether to offer the provider's default models. The server takes false when it is not set.
     *
     * <p>Exists only in the spelling {@code CAMEL_CASE}: a client that is set to the other refuses to send it.
     */
    Optional<Boolean> isDefaultModelsEnabled();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateOpenAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateOpenAiConfig.Builder {
        static final DocumentCodec<CreateOpenAiConfig, Builder> CODEC = Codec.of(
                        CreateOpenAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.OPEN_AI)
                .field("api_key", SECRET, CreateOpenAiConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateOpenAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional(
                        "is_default_models_enabled",
                        CAMEL_CASE_ONLY,
                        CreateOpenAiConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .sentExtras(CreateOpenAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateOpenAiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
