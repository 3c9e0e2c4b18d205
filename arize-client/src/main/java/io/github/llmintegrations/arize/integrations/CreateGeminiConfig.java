package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Configures a new integration with Google Gemini. */
@Value.Immutable
public sealed interface CreateGeminiConfig extends CreateLlmConfig permits ImmutableCreateGeminiConfig {

    /** Returns a builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.GEMINI;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Secret apiKey();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateGeminiConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
