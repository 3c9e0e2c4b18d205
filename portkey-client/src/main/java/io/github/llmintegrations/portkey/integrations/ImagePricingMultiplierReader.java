package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.NUMBER;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link ImagePricingMultiplier}. */
final class ImagePricingMultiplierReader
        extends DocumentReader<ImagePricingMultiplier.Builder, ImagePricingMultiplier> {
    ImagePricingMultiplierReader() {
        super(ImagePricingMultiplier::builder, ImagePricingMultiplier.Builder::asRead);
        optional("default", NUMBER, ImagePricingMultiplier.Builder::defaultMultiplier);
        others(ImagePricingMultiplier.Builder::putAdditionalProperty);
    }
}
