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

/**
 * The configuration of a new integration with OpenAI. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/openai">Arize: OpenAI</a>
 */
@Value.Immutable
public sealed interface CreateOpenAiConfig extends CreateLlmConfig permits ImmutableCreateOpenAiConfig {

    /** {@return a builder; {@code apiKey} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.OPEN_AI;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Secret apiKey();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> isFunctionCallingEnabled();

    /**
     * {@return whether the integration offers the provider's default models} Default: false. The field exists in the spelling
     * {@code CAMEL_CASE} only: a client with the other spelling rejects it.
     */
    Optional<Boolean> isDefaultModelsEnabled();

    /** {@return a builder that starts with the values of this document} */
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
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateOpenAiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
