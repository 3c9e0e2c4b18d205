package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * The configuration of an integration with a provider that has no type of its own here: its fields are {@link
 * #additionalProperties()}, as Portkey returns it: secrets masked.
 */
@Value.Immutable
public sealed interface MaskedOtherConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedOtherConfiguration {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MaskedOtherConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOtherConfiguration.Builder {
        static final DocumentCodec<MaskedOtherConfiguration, Builder> CODEC = Codec.of(
                        MaskedOtherConfiguration.class, Builder::new, Builder::build)
                .optional("custom_host", TEXT, MaskedOtherConfiguration::customHost, Builder::customHost)
                .entries(
                        "custom_headers", SECRET, MaskedOtherConfiguration::customHeaders, Builder::customHeaderSecrets)
                .optional(
                        "masked_custom_headers",
                        MASKED_TREE,
                        MaskedOtherConfiguration::maskedCustomHeaders,
                        Builder::maskedCustomHeaders)
                .extras(MaskedOtherConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
