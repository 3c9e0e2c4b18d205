package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The access to set for all workspaces, including those created later. Portkey returns it as {@link
 * GlobalWorkspaceAccessResponse}.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface GlobalWorkspaceAccess extends Document permits ImmutableGlobalWorkspaceAccess {

    /** {@return a builder; {@code enabled} is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether workspaces have access} */
    boolean enabled();

    /** {@return the usage limits of each workspace: at most one} {@code clearUsageLimits()} sends {@code null}. */
    Patch<List<UsageLimits>> usageLimits();

    /** {@return the rate limits of each workspace: at most one} {@code clearRateLimits()} sends {@code null}. */
    Patch<List<RateLimits>> rateLimits();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link GlobalWorkspaceAccess}. Not thread-safe. */
    final class Builder extends ImmutableGlobalWorkspaceAccess.Builder {
        static final DocumentCodec<GlobalWorkspaceAccess, Builder> CODEC = Codec.of(
                        GlobalWorkspaceAccess.class, Builder::new, Builder::build)
                .field("enabled", FLAG, GlobalWorkspaceAccess::enabled, Builder::enabled)
                .patch(
                        "usage_limits",
                        list(UsageLimits.Builder.CODEC),
                        GlobalWorkspaceAccess::usageLimits,
                        Builder::usageLimits)
                .patch(
                        "rate_limits",
                        list(RateLimits.Builder.CODEC),
                        GlobalWorkspaceAccess::rateLimits,
                        Builder::rateLimits)
                .sentExtras(GlobalWorkspaceAccess::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Sets the usage limit: a list with this one.
         *
         * @param limit the limit
         * @return this builder
         */
        public Builder usageLimit(UsageLimits limit) {
            return usageLimits(List.of(Objects.requireNonNull(limit, "usageLimit")));
        }

        /**
         * Sets the rate limit: a list with this one.
         *
         * @param limit the limit
         * @return this builder
         */
        public Builder rateLimit(RateLimits limit) {
            return rateLimits(List.of(Objects.requireNonNull(limit, "rateLimit")));
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public GlobalWorkspaceAccess build() {
            GlobalWorkspaceAccess built = super.build();
            CODEC.faults(built)
                    .check(LimitRules.isAtMostOne(built.usageLimits()), LimitRules.USAGE)
                    .check(LimitRules.isAtMostOne(built.rateLimits()), LimitRules.RATE)
                    .refuse();
            return built;
        }
    }
}
