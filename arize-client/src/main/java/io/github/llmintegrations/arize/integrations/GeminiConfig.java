package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Google Gemini, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/gemini">Arize: Gemini</a>
 */
@Value.Immutable
public sealed interface GeminiConfig extends LlmConfig permits ImmutableGeminiConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.GEMINI);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Builds {@link GeminiConfig}. Not thread-safe. */
    final class Builder extends ImmutableGeminiConfig.Builder {
        static final DocumentCodec<GeminiConfig, Builder> CODEC = Codec.of(
                        GeminiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.GEMINI)
                .field("has_api_key", FLAG, GeminiConfig::hasApiKey, Builder::hasApiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        GeminiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .extras(GeminiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
