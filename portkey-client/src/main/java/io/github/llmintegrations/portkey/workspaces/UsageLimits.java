package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How much a workspace may use. */
@Value.Immutable
@JsonDeserialize(builder = UsageLimits.Builder.class, using = UsageLimitsReader.class)
public sealed interface UsageLimits extends Extensible permits ImmutableUsageLimits {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The most that may be used: at least 1, in the unit of {@code type}. */
    OptionalLong creditLimit();

    /** What is counted. */
    Optional<UsageLimitType> type();

    /** When to alert: at least 1, in the unit of {@code type}. */
    OptionalLong alertThreshold();

    /** When the count starts anew; excludes {@code periodicResetDays}. */
    Optional<PeriodicReset> periodicReset();

    /** After how many days the count starts anew: 1 to 365. */
    OptionalLong periodicResetDays();

    /** When the count starts anew next; the server computes it when it is not set. */
    Optional<Instant> nextUsageResetAt();

    /** Builds {@link UsageLimits}. Not thread-safe. */
    final class Builder extends ImmutableUsageLimits.Builder {
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
            new Violations(UsageLimits.class, built)
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

        /** What a server says is taken as it is. */
        UsageLimits asRead() {
            return super.build();
        }
    }
}
