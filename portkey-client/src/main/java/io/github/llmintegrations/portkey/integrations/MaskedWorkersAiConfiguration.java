package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Cloudflare Workers AI, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(builder = MaskedWorkersAiConfiguration.Builder.class, using = MaskedWorkersAiConfigurationReader.class)
public sealed interface MaskedWorkersAiConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedWorkersAiConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The Cloudflare account. */
    Optional<String> workersAiAccountId();

    /** Builds {@link MaskedWorkersAiConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedWorkersAiConfiguration.Builder {
        Builder() {}
    }
}
