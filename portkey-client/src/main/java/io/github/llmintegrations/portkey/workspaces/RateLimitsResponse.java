package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A rate limit as Portkey returns it. A request sets one as {@link RateLimits}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface RateLimitsResponse extends Document permits ImmutableRateLimitsResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what the limit counts} */
    Optional<RateLimitType> type();

    /** {@return the period of the limit} */
    Optional<RateLimitUnit> unit();

    /** {@return the most requests or tokens in a period} */
    OptionalLong value();

    /** A builder of {@link RateLimitsResponse}. Not thread-safe. */
    final class Builder extends ImmutableRateLimitsResponse.Builder {
        static final DocumentCodec<RateLimitsResponse, Builder> CODEC = Codec.of(
                        RateLimitsResponse.class, Builder::new, Builder::build)
                .optional("type", openEnum(RateLimitType::of), RateLimitsResponse::type, Builder::type)
                .optional("unit", openEnum(RateLimitUnit::of), RateLimitsResponse::unit, Builder::unit)
                .optionalLong("value", RateLimitsResponse::value, Builder::value)
                .extras(RateLimitsResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
