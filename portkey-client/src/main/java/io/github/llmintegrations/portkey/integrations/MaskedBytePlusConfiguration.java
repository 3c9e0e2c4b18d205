package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with BytePlus, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface MaskedBytePlusConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedBytePlusConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the region} */
    Optional<BytePlusRegion> byteplusRegion();

    /** A builder of {@link MaskedBytePlusConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedBytePlusConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedBytePlusConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedBytePlusConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "byteplus_region",
                        openEnum(BytePlusRegion::of),
                        MaskedBytePlusConfiguration::byteplusRegion,
                        Builder::byteplusRegion)
                .extras(MaskedBytePlusConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
