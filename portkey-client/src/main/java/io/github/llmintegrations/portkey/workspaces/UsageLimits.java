package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.MILLIS;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A usage limit to set. Portkey returns it as {@link UsageLimitsResponse}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface UsageLimits extends Document permits ImmutableUsageLimits {

    /** {@return a builder; Portkey requires no field} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the most that can be used: at least 1, in USD where {@code type} is {@link UsageLimitType#COST}, else in tokens,
     * of which Portkey's documentation asks for at least 100}
     */
    OptionalLong creditLimit();

    /** {@return the unit of the limit} */
    Optional<UsageLimitType> type();

    /** {@return the usage above which Portkey sends an alert: at least 1, in the unit of {@code creditLimit}} */
    OptionalLong alertThreshold();

    /** {@return the calendar period after which Portkey resets the usage; excludes {@code periodicResetDays}} */
    Optional<PeriodicReset> periodicReset();

    /** {@return the number of days after which Portkey resets the usage: 1 to 365} */
    OptionalLong periodicResetDays();

    /**
     * {@return the time of the next reset, to the millisecond; by default Portkey computes it from the period} After each
     * reset, Portkey computes the next one, so a plan neither compares nor sends a time in the past.
     */
    Optional<Instant> nextUsageResetAt();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link UsageLimits}. Not thread-safe. */
    final class Builder extends ImmutableUsageLimits.Builder {
        static final DocumentCodec<UsageLimits, Builder> CODEC = Codec.of(
                        UsageLimits.class, Builder::new, Builder::build)
                .optionalLong("credit_limit", UsageLimits::creditLimit, Builder::creditLimit)
                .optional("type", openEnum(UsageLimitType::of), UsageLimits::type, Builder::type)
                .optionalLong("alert_threshold", UsageLimits::alertThreshold, Builder::alertThreshold)
                .optional(
                        "periodic_reset",
                        openEnum(PeriodicReset::of),
                        UsageLimits::periodicReset,
                        Builder::periodicReset)
                .optionalLong("periodic_reset_days", UsageLimits::periodicResetDays, Builder::periodicResetDays)
                .optional("next_usage_reset_at", MILLIS, UsageLimits::nextUsageResetAt, Builder::nextUsageResetAt)
                .sentExtras(UsageLimits::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
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
    }
}
