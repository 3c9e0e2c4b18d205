package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to the access of one workspace. Portkey keeps the value of every field that is not set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface WorkspaceUpdateRequest extends Document permits ImmutableWorkspaceUpdateRequest {

    /** {@return a builder; {@code id} and {@code enabled} are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the UUID or slug of the workspace} */
    String id();

    /** {@return whether the workspace has access} */
    boolean enabled();

    /** {@return the usage limits of the workspace: at most one} {@code clearUsageLimits()} removes it. */
    Patch<List<UsageLimits>> usageLimits();

    /** {@return the rate limits of the workspace: at most one} {@code clearRateLimits()} removes it. */
    Patch<List<RateLimits>> rateLimits();

    /** {@return whether Portkey resets the usage; an exhausted workspace then becomes active again} */
    Optional<Boolean> resetUsage();

    /** {@return whether Portkey creates a provider in the workspace; by default the setting of the whole request} */
    Optional<Boolean> createDefaultProvider();

    /** {@return the slug of that provider: 1 to 255 letters, digits, {@code _} and {@code -}} */
    Optional<String> defaultProviderSlug();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link WorkspaceUpdateRequest}. Not thread-safe. */
    final class Builder extends ImmutableWorkspaceUpdateRequest.Builder {
        static final DocumentCodec<WorkspaceUpdateRequest, Builder> CODEC = Codec.of(
                        WorkspaceUpdateRequest.class, Builder::new, Builder::build)
                .field("id", TEXT, WorkspaceUpdateRequest::id, Builder::id)
                .field("enabled", FLAG, WorkspaceUpdateRequest::enabled, Builder::enabled)
                .patch(
                        "usage_limits",
                        list(UsageLimits.Builder.CODEC),
                        WorkspaceUpdateRequest::usageLimits,
                        Builder::usageLimits)
                .patch(
                        "rate_limits",
                        list(RateLimits.Builder.CODEC),
                        WorkspaceUpdateRequest::rateLimits,
                        Builder::rateLimits)
                .optional("reset_usage", FLAG, WorkspaceUpdateRequest::resetUsage, Builder::resetUsage)
                .optional(
                        "create_default_provider",
                        FLAG,
                        WorkspaceUpdateRequest::createDefaultProvider,
                        Builder::createDefaultProvider)
                .optional(
                        "default_provider_slug",
                        ANY_TEXT,
                        WorkspaceUpdateRequest::defaultProviderSlug,
                        Builder::defaultProviderSlug)
                .sentExtras(WorkspaceUpdateRequest::additionalProperties, Builder::putAdditionalProperty);

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
        public WorkspaceUpdateRequest build() {
            WorkspaceUpdateRequest built = super.build();
            CODEC.faults(built)
                    .check(LimitRules.isAtMostOne(built.usageLimits()), LimitRules.USAGE)
                    .check(LimitRules.isAtMostOne(built.rateLimits()), LimitRules.RATE)
                    .check(Slugs.isProviderSlug(built.defaultProviderSlug()), Slugs.MUST_BE_PROVIDER_SLUG)
                    .refuse();
            return built;
        }
    }
}
