package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A rate limit of a workspace. */
@Value.Immutable
public sealed interface RateLimits extends Document permits ImmutableRateLimits {

    /** Returns a builder. */
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
        static final DocumentCodec<RateLimits, Builder> CODEC = Codec.of(
                        RateLimits.class, Builder::new, Builder::asRead)
                .optional("type", openEnum(RateLimitType::of), RateLimits::type, Builder::type)
                .optional("unit", openEnum(RateLimitUnit::of), RateLimits::unit, Builder::unit)
                .optionalLong("value", RateLimits::value, Builder::value)
                .extras(RateLimits::additionalProperties, Builder::putAdditionalProperty);

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
            CODEC.faults(built)
                    .check(built.type().isPresent(), "type is required")
                    .check(built.unit().isPresent(), "unit is required")
                    .check(built.value().orElse(0) >= 1, "value must be at least 1")
                    .refuse();
            return built;
        }

        /** Builds the value unchecked: a server may send what a caller may not. */
        RateLimits asRead() {
            return super.build();
        }
    }
}
