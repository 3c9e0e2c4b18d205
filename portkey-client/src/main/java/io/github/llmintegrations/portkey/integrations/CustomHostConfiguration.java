package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Configures where requests go and with which headers, and nothing else: for any provider, which the request then has
 * to name.
 */
@Value.Immutable
public sealed interface CustomHostConfiguration extends ProviderConfiguration permits ImmutableCustomHostConfiguration {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.empty();
    }

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link CustomHostConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableCustomHostConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<CustomHostConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        CustomHostConfiguration.class, Builder::new, Builder::build)
                .sentExtras(CustomHostConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CustomHostConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
