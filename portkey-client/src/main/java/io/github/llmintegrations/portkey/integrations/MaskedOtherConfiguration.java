package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * The configuration of an integration with a provider that has no type of its own here: its fields are {@link
 * #additionalProperties()}, as Portkey answers it: secrets masked.
 */
@Value.Immutable
@JsonDeserialize(builder = MaskedOtherConfiguration.Builder.class, using = MaskedOtherConfigurationReader.class)
public sealed interface MaskedOtherConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedOtherConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MaskedOtherConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOtherConfiguration.Builder {
        Builder() {}
    }
}
