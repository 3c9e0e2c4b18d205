package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.WHOLE_NUMBER;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import org.immutables.value.Value;

/**
 * A rate limit to set. Portkey returns it as {@link RateLimitsResponse}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface RateLimits extends Document permits ImmutableRateLimits {

    /** {@return a builder; {@code type}, {@code unit} and {@code value} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what the limit counts} */
    RateLimitType type();

    /** {@return the period of the limit} */
    RateLimitUnit unit();

    /** {@return the most requests or tokens in a period: at least 1} */
    long value();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link RateLimits}. Not thread-safe. */
    final class Builder extends ImmutableRateLimits.Builder {
        static final DocumentCodec<RateLimits, Builder> CODEC = Codec.of(RateLimits.class, Builder::new, Builder::build)
                .field("type", openEnum(RateLimitType::of), RateLimits::type, Builder::type)
                .field("unit", openEnum(RateLimitUnit::of), RateLimits::unit, Builder::unit)
                .field("value", WHOLE_NUMBER, RateLimits::value, Builder::value)
                .sentExtras(RateLimits::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public RateLimits build() {
            RateLimits built = super.build();
            CODEC.faults(built)
                    .check(built.value() >= 1, "value must be at least 1")
                    .refuse();
            return built;
        }
    }
}
