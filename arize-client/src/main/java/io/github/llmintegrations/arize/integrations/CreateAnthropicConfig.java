package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of a new integration with Anthropic. Immutable.
 *
 * @see <a href="https://arize.com/docs/ax/security-and-settings/integrations-playground/anthropic">Arize: Anthropic</a>
 */
@Value.Immutable
public sealed interface CreateAnthropicConfig extends CreateLlmConfig permits ImmutableCreateAnthropicConfig {

    /** {@return a builder; {@code apiKey} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.ANTHROPIC;
    }

    /** {@return the provider's API key} Arize never returns it. */
    Secret apiKey();

    /** {@return whether function calling is enabled} Default: true. */
    Optional<Boolean> isFunctionCallingEnabled();

    /**
     * {@return the {@code https} URL to which Arize sends requests, with the version path and without {@code /messages}}
     * Default: the public endpoint.
     */
    Optional<String> baseUrl();

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CreateAnthropicConfig}. Not thread-safe. */
    final class Builder extends ImmutableCreateAnthropicConfig.Builder {
        static final DocumentCodec<CreateAnthropicConfig, Builder> CODEC = Codec.of(
                        CreateAnthropicConfig.class, Builder::new, Builder::build)
                .constant("provider", spelled(LlmProvider::of), LlmProvider.ANTHROPIC)
                .field("api_key", SECRET, CreateAnthropicConfig::apiKey, Builder::apiKey)
                .optional(
                        "is_function_calling_enabled",
                        FLAG,
                        CreateAnthropicConfig::isFunctionCallingEnabled,
                        Builder::isFunctionCallingEnabled)
                .optional("base_url", TEXT, CreateAnthropicConfig::baseUrl, Builder::baseUrl)
                .sentExtras(CreateAnthropicConfig::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Returns the document.
         *
         * @return the document
         * @throws IllegalArgumentException if a required field is missing or a value is invalid; the message names
         *     each such field and shows no value
         */
        @Override
        public CreateAnthropicConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
