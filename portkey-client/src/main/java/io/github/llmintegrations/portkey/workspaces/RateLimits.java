package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** How fast a workspace may be. */
@Value.Immutable
@JsonDeserialize(builder = RateLimits.Builder.class, using = RateLimitsReader.class)
public sealed interface RateLimits extends Extensible permits ImmutableRateLimits {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What is counted; required to write. */
    Optional<RateLimitType> type();

    /** The time that is counted over; required to write. */
    Optional<RateLimitUnit> unit();

    /** How many; at least 1, required to write. */
    OptionalLong value();

    /** Builds {@link RateLimits}. Not thread-safe. */
    final class Builder extends ImmutableRateLimits.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public RateLimits build() {
            RateLimits built = super.build();
            new Violations(RateLimits.class, built)
                    .check(built.type().isPresent(), "type is required")
                    .check(built.unit().isPresent(), "unit is required")
                    .check(built.value().orElse(0) >= 1, "value must be at least 1")
                    .refuse();
            return built;
        }

        /** What a server says is taken as it is. */
        RateLimits asRead() {
            return super.build();
        }
    }
}
