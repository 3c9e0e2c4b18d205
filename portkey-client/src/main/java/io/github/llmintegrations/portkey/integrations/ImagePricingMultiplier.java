package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * Factors on Portkey's prices of images.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: create an integration</a>
 */
@Value.Immutable
public sealed interface ImagePricingMultiplier extends Document permits ImmutableImagePricingMultiplier {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the factor for images of all qualities and sizes: at least 0} */
    OptionalDouble defaultMultiplier();

    /** A builder of {@link ImagePricingMultiplier}. Not thread-safe. */
    final class Builder extends ImmutableImagePricingMultiplier.Builder {
        static final DocumentCodec<ImagePricingMultiplier, Builder> CODEC = Codec.of(
                        ImagePricingMultiplier.class, Builder::new, Builder::asRead)
                .optionalAmount("default", ImagePricingMultiplier::defaultMultiplier, Builder::defaultMultiplier)
                .extras(ImagePricingMultiplier::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ImagePricingMultiplier build() {
            return CODEC.checked(super.build());
        }

        /** Builds the document without its checks: a server may send what a caller may not. */
        ImagePricingMultiplier asRead() {
            return super.build();
        }
    }
}
