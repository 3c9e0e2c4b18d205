package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link PricingAdjustments}. */
final class PricingAdjustmentsReader extends DocumentReader<PricingAdjustments.Builder, PricingAdjustments> {
    PricingAdjustmentsReader() {
        super(PricingAdjustments::builder, PricingAdjustments.Builder::asRead);
        optional("multiplier", document(PricingMultiplier.class), PricingAdjustments.Builder::multiplier);
        others(PricingAdjustments.Builder::putAdditionalProperty);
    }
}
