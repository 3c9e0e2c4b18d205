package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with any provider that requires none: a host, headers, or both. The request names
 * the provider.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface CustomHostConfiguration extends ProviderConfiguration permits ImmutableCustomHostConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.empty();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CustomHostConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableCustomHostConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<CustomHostConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        CustomHostConfiguration.class, Builder::new, Builder::build)
                .sentExtras(CustomHostConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CustomHostConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
