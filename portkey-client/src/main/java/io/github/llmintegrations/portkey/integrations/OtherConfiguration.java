package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with a provider that has no type in this library. Its fields are {@link
 * #additionalProperties()}, by their names on the wire.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface OtherConfiguration extends ProviderConfiguration permits ImmutableOtherConfiguration {

    /** {@return a builder; {@code provider} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(provider());
    }

    /** {@return the AI provider} */
    AiProviderId provider();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link OtherConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableOtherConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<OtherConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        OtherConfiguration.class, Builder::new, Builder::build)
                .carried(OtherConfiguration::provider, Builder::provider)
                .sentExtras(OtherConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public OtherConfiguration build() {
            OtherConfiguration built = super.build();
            CODEC.faults(built)
                    .check(!built.provider().value().isBlank(), "provider must not be blank")
                    .refuse();
            return built;
        }
    }
}
