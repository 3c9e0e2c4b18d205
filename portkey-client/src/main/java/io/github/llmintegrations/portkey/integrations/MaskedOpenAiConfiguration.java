package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with OpenAI, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedOpenAiConfiguration.Builder.class, using = MaskedOpenAiConfigurationReader.class)
public sealed interface MaskedOpenAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedOpenAiConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The OpenAI organization. */
    Optional<String> openaiOrganization();

    /** The OpenAI project. */
    Optional<String> openaiProject();

    /** Builds {@link MaskedOpenAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedOpenAiConfiguration.Builder {
        Builder() {}
    }
}
