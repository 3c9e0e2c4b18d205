package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Snowflake Cortex, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/snowflake-cortex">Portkey: Snowflake Cortex</a>
 */
@Value.Immutable
public sealed interface MaskedCortexConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedCortexConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identifier of the Snowflake account} */
    Optional<String> snowflakeAccount();

    /** A builder of {@link MaskedCortexConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedCortexConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedCortexConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedCortexConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "snowflake_account",
                        TEXT,
                        MaskedCortexConfiguration::snowflakeAccount,
                        Builder::snowflakeAccount)
                .extras(MaskedCortexConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
