package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Hugging Face, as Portkey returns it: secrets are masked.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/huggingface">Portkey: Hugging Face</a>
 */
@Value.Immutable
public sealed interface MaskedHuggingFaceConfiguration extends MaskedProviderConfiguration
        permits ImmutableMaskedHuggingFaceConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the base URL of a custom endpoint; by default that of Hugging Face} */
    Optional<String> huggingfaceBaseUrl();

    /** A builder of {@link MaskedHuggingFaceConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableMaskedHuggingFaceConfiguration.Builder implements MaskedConfigurationBuilder {
        static final DocumentCodec<MaskedHuggingFaceConfiguration, Builder> CODEC = MaskedConfigurationBuilder.table(
                        MaskedHuggingFaceConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "huggingface_base_url",
                        TEXT,
                        MaskedHuggingFaceConfiguration::huggingfaceBaseUrl,
                        Builder::huggingfaceBaseUrl)
                .extras(MaskedHuggingFaceConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
