package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Snowflake Cortex.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/snowflake-cortex">Portkey: Snowflake Cortex</a>
 */
@Value.Immutable
public sealed interface CortexConfiguration extends ProviderConfiguration permits ImmutableCortexConfiguration {

    /** {@return a builder; {@code snowflakeAccount} is required} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.CORTEX);
    }

    /** {@return the identifier of the Snowflake account} */
    String snowflakeAccount();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link CortexConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableCortexConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<CortexConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        CortexConfiguration.class, Builder::new, Builder::build)
                .field("snowflake_account", TEXT, CortexConfiguration::snowflakeAccount, Builder::snowflakeAccount)
                .sentExtras(CortexConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public CortexConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
