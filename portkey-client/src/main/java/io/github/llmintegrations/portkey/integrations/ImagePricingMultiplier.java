package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** A factor on Portkey's prices for images. */
@Value.Immutable
public sealed interface ImagePricingMultiplier extends Document permits ImmutableImagePricingMultiplier {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** For all qualities and sizes: at least 0. */
    OptionalDouble defaultMultiplier();

    /** Builds {@link ImagePricingMultiplier}. Not thread-safe. */
    final class Builder extends ImmutableImagePricingMultiplier.Builder {
        static final DocumentCodec<ImagePricingMultiplier, Builder> CODEC = Codec.of(
                        ImagePricingMultiplier.class, Builder::new, Builder::asRead)
                .optionalAmount("default", ImagePricingMultiplier::defaultMultiplier, Builder::defaultMultiplier)
                .extras(ImagePricingMultiplier::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ImagePricingMultiplier build() {
            return CODEC.checked(super.build());
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        ImagePricingMultiplier asRead() {
            return super.build();
        }
    }
}
