package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.MASKED_TREE;
import static io.github.llmintegrations.core.internal.json.Values.SECRET;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** The configuration of an integration with Hugging Face, as Portkey returns it: secrets masked. */
@Value.Immutable
public sealed interface MaskedHuggingFaceConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedHuggingFaceConfiguration {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** An endpoint of your own. */
    Optional<String> huggingfaceBaseUrl();

    /** Builds {@link MaskedHuggingFaceConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedHuggingFaceConfiguration.Builder {
        static final DocumentCodec<MaskedHuggingFaceConfiguration, Builder> CODEC = Codec.of(
                        MaskedHuggingFaceConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "huggingface_base_url",
                        TEXT,
                        MaskedHuggingFaceConfiguration::huggingfaceBaseUrl,
                        Builder::huggingfaceBaseUrl)
                .optional("custom_host", TEXT, MaskedHuggingFaceConfiguration::customHost, Builder::customHost)
                .entries(
                        "custom_headers",
                        SECRET,
                        MaskedHuggingFaceConfiguration::customHeaders,
                        Builder::customHeaderSecrets)
                .optional(
                        "masked_custom_headers",
                        MASKED_TREE,
                        MaskedHuggingFaceConfiguration::maskedCustomHeaders,
                        Builder::maskedCustomHeaders)
                .extras(MaskedHuggingFaceConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
