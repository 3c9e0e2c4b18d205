package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.INSTANT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A usage limit of a workspace. */
@Value.Immutable
public sealed interface UsageLimits extends Document permits ImmutableUsageLimits {

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The most that may be used: at least 1, in the unit of {@code type}. */
    OptionalLong creditLimit();

    /** What is counted. */
    Optional<UsageLimitType> type();

    /** When to alert: at least 1, in the unit of {@code type}. */
    OptionalLong alertThreshold();

    /** When the count restarts; excludes {@code periodicResetDays}. */
    Optional<PeriodicReset> periodicReset();

    /** After how many days the count restarts: 1 to 365. */
    OptionalLong periodicResetDays();

    /** When the count restarts next; the server computes it when it is not set. */
    Optional<Instant> nextUsageResetAt();

    /** Builds {@link UsageLimits}. Not thread-safe. */
    final class Builder extends ImmutableUsageLimits.Builder {
        static final DocumentCodec<UsageLimits, Builder> CODEC = Codec.of(
                        UsageLimits.class, Builder::new, Builder::asRead)
                .optionalLong("credit_limit", UsageLimits::creditLimit, Builder::creditLimit)
                .optional("type", openEnum(UsageLimitType::of), UsageLimits::type, Builder::type)
                .optionalLong("alert_threshold", UsageLimits::alertThreshold, Builder::alertThreshold)
                .optional(
                        "periodic_reset",
                        openEnum(PeriodicReset::of),
                        UsageLimits::periodicReset,
                        Builder::periodicReset)
                .optionalLong("periodic_reset_days", UsageLimits::periodicResetDays, Builder::periodicResetDays)
                .optional("next_usage_reset_at", INSTANT, UsageLimits::nextUsageResetAt, Builder::nextUsageResetAt)
                .extras(UsageLimits::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public UsageLimits build() {
            UsageLimits built = super.build();
            CODEC.faults(built)
                    .check(built.creditLimit().orElse(1) >= 1, "credit_limit must be at least 1")
                    .check(built.alertThreshold().orElse(1) >= 1, "alert_threshold must be at least 1")
                    .check(
                            built.periodicResetDays().orElse(1) >= 1
                                    && built.periodicResetDays().orElse(1) <= 365,
                            "periodic_reset_days must be 1 to 365")
                    .check(
                            built.periodicReset().isEmpty()
                                    || built.periodicResetDays().isEmpty(),
                            "periodic_reset and periodic_reset_days exclude each other")
                    .refuse();
            return built;
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        UsageLimits asRead() {
            return super.build();
        }
    }
}
