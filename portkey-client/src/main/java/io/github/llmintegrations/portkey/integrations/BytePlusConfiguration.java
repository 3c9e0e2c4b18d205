package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with BytePlus.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface BytePlusConfiguration extends ProviderConfiguration permits ImmutableBytePlusConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.BYTEPLUS);
    }

    /** {@return the region; by default {@link BytePlusRegion#AP_SOUTHEAST_1}} */
    Optional<BytePlusRegion> byteplusRegion();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BytePlusConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableBytePlusConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<BytePlusConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        BytePlusConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "byteplus_region",
                        openEnum(BytePlusRegion::of),
                        BytePlusConfiguration::byteplusRegion,
                        Builder::byteplusRegion)
                .sentExtras(BytePlusConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public BytePlusConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
