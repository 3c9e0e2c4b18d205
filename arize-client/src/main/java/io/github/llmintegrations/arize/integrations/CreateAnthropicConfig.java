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

/** Configures a new integration with Anthropic. */
@Value.Immutable
public sealed interface CreateAnthropicConfig extends CreateLlmConfig permits ImmutableCreateAnthropicConfig {

    /** Returns a builder; {@code apiKey} is required. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default LlmProvider provider() {
        return LlmProvider.ANTHROPIC;
    }

    /** The provider's API key. Write-only: never returned, never shown. */
    Secret apiKey();

    /** Whether to enable function calling. The server takes true when it is not set. */
    Optional<Boolean> isFunctionCallingEnabled();

    /** Where to send requests, when not to the provider's public endpoint. */
    Optional<String> baseUrl();

    /** Returns a builder that holds what this holds. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CreateAnthropicConfig build() {
            return CODEC.checked(super.build());
        }
    }
}
