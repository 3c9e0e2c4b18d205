package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.Values.document;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link PricingConfig}. */
final class PricingConfigReader extends DocumentReader<PricingConfig.Builder, PricingConfig> {
    PricingConfigReader() {
        super(PricingConfig::builder, PricingConfig.Builder::asRead);
        optional("type", text(PricingType::of), PricingConfig.Builder::type);
        optional("pay_as_you_go", document(PayAsYouGoPricing.class), PricingConfig.Builder::payAsYouGo);
        others(PricingConfig.Builder::putAdditionalProperty);
    }
}
