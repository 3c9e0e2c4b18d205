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

/**
 * A usage limit as Portkey returns it. A request sets one as {@link UsageLimits}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface UsageLimitsResponse extends Document permits ImmutableUsageLimitsResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the most that can be used: in USD where {@code type} is {@link UsageLimitType#COST}, else in tokens} */
    OptionalLong creditLimit();

    /** {@return the unit of the limit} */
    Optional<UsageLimitType> type();

    /** {@return the usage above which Portkey sends an alert, in the unit of {@code creditLimit}} */
    OptionalLong alertThreshold();

    /** {@return the calendar period after which Portkey resets the usage} */
    Optional<PeriodicReset> periodicReset();

    /** {@return the number of days after which Portkey resets the usage} */
    OptionalLong periodicResetDays();

    /** {@return the time of the next reset} */
    Optional<Instant> nextUsageResetAt();

    /** A builder of {@link UsageLimitsResponse}. Not thread-safe. */
    final class Builder extends ImmutableUsageLimitsResponse.Builder {
        static final DocumentCodec<UsageLimitsResponse, Builder> CODEC = Codec.of(
                        UsageLimitsResponse.class, Builder::new, Builder::build)
                .optionalLong("credit_limit", UsageLimitsResponse::creditLimit, Builder::creditLimit)
                .optional("type", openEnum(UsageLimitType::of), UsageLimitsResponse::type, Builder::type)
                .optionalLong("alert_threshold", UsageLimitsResponse::alertThreshold, Builder::alertThreshold)
                .optional(
                        "periodic_reset",
                        openEnum(PeriodicReset::of),
                        UsageLimitsResponse::periodicReset,
                        Builder::periodicReset)
                .optionalLong("periodic_reset_days", UsageLimitsResponse::periodicResetDays, Builder::periodicResetDays)
                .optional(
                        "next_usage_reset_at",
                        INSTANT,
                        UsageLimitsResponse::nextUsageResetAt,
                        Builder::nextUsageResetAt)
                .extras(UsageLimitsResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
