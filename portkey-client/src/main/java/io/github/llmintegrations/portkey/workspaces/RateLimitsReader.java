package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.WHOLE_NUMBER;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link RateLimits}. */
final class RateLimitsReader extends DocumentReader<RateLimits.Builder, RateLimits> {
    RateLimitsReader() {
        super(RateLimits::builder, RateLimits.Builder::asRead);
        optional("type", text(RateLimitType::of), RateLimits.Builder::type);
        optional("unit", text(RateLimitUnit::of), RateLimits.Builder::unit);
        optional("value", WHOLE_NUMBER, RateLimits.Builder::value);
        others(RateLimits.Builder::putAdditionalProperty);
    }
}
