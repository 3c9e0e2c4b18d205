package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The configuration of an integration with Hugging Face.
 *
 * @see <a href="https://portkey.ai/docs/integrations/llms/huggingface">Portkey: Hugging Face</a>
 */
@Value.Immutable
public sealed interface HuggingFaceConfiguration extends ProviderConfiguration
        permits ImmutableHuggingFaceConfiguration {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default Optional<AiProviderId> aiProviderId() {
        return Optional.of(AiProviderId.HUGGINGFACE);
    }

    /** {@return the base URL of a custom endpoint; by default that of Hugging Face} */
    Optional<String> huggingfaceBaseUrl();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link HuggingFaceConfiguration}. Not thread-safe. */
    final class Builder extends ImmutableHuggingFaceConfiguration.Builder implements ConfigurationBuilder {
        static final DocumentCodec<HuggingFaceConfiguration, Builder> CODEC = ConfigurationBuilder.table(
                        HuggingFaceConfiguration.class, Builder::new, Builder::build)
                .optional(
                        "huggingface_base_url",
                        TEXT,
                        HuggingFaceConfiguration::huggingfaceBaseUrl,
                        Builder::huggingfaceBaseUrl)
                .sentExtras(HuggingFaceConfiguration::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public HuggingFaceConfiguration build() {
            return CODEC.checked(super.build());
        }
    }
}
