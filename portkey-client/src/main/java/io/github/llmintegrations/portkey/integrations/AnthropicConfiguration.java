package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Anthropic.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/anthropic">Portkey: Anthropic</a>
 */
@Value.Immutable
public sealed interface AnthropicConfiguration extends ProviderConfiguration permits ImmutableAnthropicConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.ANTHROPIC);
    }

    /** {@return whether the gateway turns an overloaded error inside a stream into a response of status 529} */
    Optional<Boolean> anthropicInspectStreamForOverloadedError();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link AnthropicConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableAnthropicConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<AnthropicConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        AnthropicConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "anthropic_inspect_stream_for_overloaded_error",
                        FLAG,
                        AnthropicConfiguration::anthropicInspectStreamForOverloadedError,
                        Builder::anthropicInspectStreamForOverloadedError)
                .sentExtras(AnthropicConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public AnthropicConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
