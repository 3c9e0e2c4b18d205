package io.github.llmintegrations.portkey.models;

import static io.github.llmintegrations.core.internal.Values.NUMBER;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link TokenPricing}. */
final class TokenPricingReader extends DocumentReader<TokenPricing.Builder, TokenPricing> {
    TokenPricingReader() {
        super(TokenPricing::builder, TokenPricing.Builder::asRead);
        optional("price", NUMBER, TokenPricing.Builder::price);
        others(TokenPricing.Builder::putAdditionalProperty);
    }
}
