package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.LENIENT_FLAG;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Anthropic, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/anthropic">Portkey: Anthropic</a>
 */
@Value.Immutable
public sealed interface MaskedAnthropicConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedAnthropicConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether the gateway turns an overloaded error inside a stream into a response of status 529} */
    Optional<Boolean> anthropicInspectStreamForOverloadedError();

    /** A builder of {@link MaskedAnthropicConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedAnthropicConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedAnthropicConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedAnthropicConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "anthropic_inspect_stream_for_overloaded_error",
                        LENIENT_FLAG,
                        MaskedAnthropicConfiguration::anthropicInspectStreamForOverloadedError,
                        Builder::anthropicInspectStreamForOverloadedError)
                .extras(MaskedAnthropicConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
