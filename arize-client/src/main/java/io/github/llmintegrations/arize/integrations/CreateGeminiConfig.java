package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of a new integration with Google Gemini. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/gemini">Arize: Gemini</a>
 */
@Value.Immutable
public sealed interface CreateGeminiConfig extends CreateLlmConfig permits ImmutableCreateGeminiConfig {

    /** {@return a builder; {@code apiKey} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.GEMINI;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Secret apiKey();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateGeminiConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateGeminiConfig.Builder {
        static final DocumentCodec<CreateGeminiConfig, Builder> CODEC = Codec.of(
                        CreateGeminiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.GEMINI)
                .field("api_key", SECRET, CreateGeminiConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateGeminiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .sentExtras(CreateGeminiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateGeminiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
