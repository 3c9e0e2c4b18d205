package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with OpenAI, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/openai">Arize: OpenAI</a>
 */
@Value.Immutable
public sealed interface OpenAiConfig extends LlmConfig permits ImmutableOpenAiConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.OPEN_AI);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /** {@return whether the integration offers the provider's default models; empty from servers since July 2026} */
    Optional<Boolean> isDefaultModelsEnabled();

    /** Builds {@link OpenAiConfig}. Not thread-safe. */
    final class Builder extends ImmutableOpenAiConfig.Builder {
        static final DocumentCodec<OpenAiConfig, Builder> CODEC = Codec.of(
                        OpenAiConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.OPEN_AI)
                .field("has_api_key", FLAG, OpenAiConfig::hasApiKey, Builder::hasApiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        OpenAiConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional(
                        "is_default_models_enabled",
                        FLAG,
                        OpenAiConfig::isDefaultModelsEnabled,
                        Builder::isDefaultModelsEnabled)
                .extras(OpenAiConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
