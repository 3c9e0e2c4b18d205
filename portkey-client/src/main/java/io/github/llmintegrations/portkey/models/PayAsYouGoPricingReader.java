package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.Values.document;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link PayAsYouGoPricing}. */
final class PayAsYouGoPricingReader extends DocumentReader<PayAsYouGoPricing.Builder, PayAsYouGoPricing> {
    PayAsYouGoPricingReader() {
        super(PayAsYouGoPricing::builder, PayAsYouGoPricing.Builder::asRead);
        optional("request_token", document(TokenPricing.class), PayAsYouGoPricing.Builder::requestToken);
        optional("response_token", document(TokenPricing.class), PayAsYouGoPricing.Builder::responseToken);
        others(PayAsYouGoPricing.Builder::putAdditionalProperty);
    }
}
