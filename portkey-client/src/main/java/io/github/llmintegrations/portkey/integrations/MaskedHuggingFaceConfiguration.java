package io.github.llmintegrations.portkey.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Hugging Face, as Portkey answers it: secrets masked. */
@Value.Immutable
@JsonDeserialize(
        builder = MaskedHuggingFaceConfiguration.Builder.class,
        using = MaskedHuggingFaceConfigurationReader.class)
public sealed interface MaskedHuggingFaceConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedHuggingFaceConfiguration {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** An endpoint of your own. */
    Optional<String> huggingfaceBaseUrl();

    /** Builds {@link MaskedHuggingFaceConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedHuggingFaceConfiguration.Builder {
        Builder() {}
    }
}
