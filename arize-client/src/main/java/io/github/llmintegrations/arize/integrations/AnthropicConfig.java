package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Anthropic, as Arize returns it: without secrets. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/anthropic">Arize: Anthropic</a>
 */
@Value.Immutable
public sealed interface AnthropicConfig extends LlmConfig permits ImmutableAnthropicConfig {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<LlmProvider> provider() {
        return Optional.of(LlmProvider.ANTHROPIC);
    }

    /** {@return whether Arize stores an API key} Arize never returns the key. */
    @Value.Default
    default boolean hasApiKey() {
        return false;
    }

    /** {@return whether function calling is enabled} */
    Optional<Boolean> isFunctionCallingEnabled();

    /**
     * {@return the URL to which Arize sends requests, with the version path and without {@code /messages}; empty for the public
     * endpoint}
     */
    Optional<String> baseUrl();

    /** Builds {@link AnthropicConfig}. Not thread-safe. */
    final class Builder extends ImmutableAnthropicConfig.Builder {
        static final DocumentCodec<AnthropicConfig, Builder> CODEC = Codec.of(
                        AnthropicConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.ANTHROPIC)
                .field("has_api_key", FLAG, AnthropicConfig::hasApiKey, Builder::hasApiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        AnthropicConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional("base_url", TEXT, AnthropicConfig::baseUrl, Builder::baseUrl)
                .extras(AnthropicConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
