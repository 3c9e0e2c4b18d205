package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.Values.INSTANT;
import static io.github.llmintegrations.core.internal.Values.WHOLE_NUMBER;
import static io.github.llmintegrations.core.internal.Values.text;

import io.github.llmintegrations.core.internal.DocumentReader;

/** Reads {@link UsageLimits}. */
final class UsageLimitsReader extends DocumentReader<UsageLimits.Builder, UsageLimits> {
    UsageLimitsReader() {
        super(UsageLimits::builder, UsageLimits.Builder::asRead);
        optional("credit_limit", WHOLE_NUMBER, UsageLimits.Builder::creditLimit);
        optional("type", text(UsageLimitType::of), UsageLimits.Builder::type);
        optional("alert_threshold", WHOLE_NUMBER, UsageLimits.Builder::alertThreshold);
        optional("periodic_reset", text(PeriodicReset::of), UsageLimits.Builder::periodicReset);
        optional("periodic_reset_days", WHOLE_NUMBER, UsageLimits.Builder::periodicResetDays);
        optional("next_usage_reset_at", INSTANT, UsageLimits.Builder::nextUsageResetAt);
        others(UsageLimits.Builder::putAdditionalProperty);
    }
}
