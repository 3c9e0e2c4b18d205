package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.WHOLE_NUMBER;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link RateLimits}. */
final class RateLimitsReader extends DocumentReader<RateLimits.Builder, RateLimits> {
    RateLimitsReader() {
        super(RateLimits::builder, RateLimits.Builder::asRead);
        field("type", text(RateLimitType::of), RateLimits.Builder::type);
        field("unit", text(RateLimitUnit::of), RateLimits.Builder::unit);
        field("value", WHOLE_NUMBER, RateLimits.Builder::value);
        others(RateLimits.Builder::putAdditionalProperty);
    }
}
