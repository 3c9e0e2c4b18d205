package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Snowflake Cortex, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedCortexConfiguration.Builder.class, using = MaskedCortexConfigurationReader.class)
public sealed interface MaskedCortexConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedCortexConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The Snowflake account. */
    Optional<String> snowflakeAccount();

    /** Builds {@link MaskedCortexConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedCortexConfiguration.Builder {
        Builder() {}
    }
}
