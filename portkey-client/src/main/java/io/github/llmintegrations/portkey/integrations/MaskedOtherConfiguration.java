package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import org.immutables.value.Value;

/**
 * The configuration of an integration with a provider that has no type in this library, as Portkey returns it: secrets are
 * masked. Its fields are {@link #additionalProperties()}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/retrieve-integration">Portkey: retrieve an integration</a>
 */
@Value.Immutable
public sealed interface MaskedOtherConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedOtherConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** A builder of {@link MaskedOtherConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOtherConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedOtherConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedOtherConfiguration.class, Builder::new, Builder::build)
                .extras(MaskedOtherConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
