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
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for one workspace. What is not set stays. */
@Value.Immutable
public sealed interface WorkspaceUpdateRequest extends Document permits ImmutableWorkspaceUpdateRequest {

    /** Returns a builder; {@code id} and {@code enabled} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the workspace. */
    String id();

    /** Whether it has access. */
    boolean enabled();

    /** The usage limit: at most one. */
    Patch<List<UsageLimits>> usageLimits();

    /** The rate limit: at most one. */
    Patch<List<RateLimits>> rateLimits();

    /** Whether to reset what was used, so that an exhausted workspace can be used again. */
    Optional<Boolean> resetUsage();

    /** Whether it gets a provider at once. */
    Optional<Boolean> createDefaultProvider();

    /** The slug of that provider: letters, digits, {@code _} and {@code -}, at most 255. */
    Optional<String> defaultProviderSlug();

    /** Returns a builder that holds what this holds. */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds {@link WorkspaceUpdateRequest}. Not thread-safe. */
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
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public WorkspaceUpdateRequest build() {
            WorkspaceUpdateRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            built.usageLimits().value().map(List::size).orElse(0) <= 1,
                            "usage_limits must hold at most one")
                    .check(
                            built.rateLimits().value().map(List::size).orElse(0) <= 1,
                            "rate_limits must hold at most one")
                    .check(Slugs.isProviderSlug(built.defaultProviderSlug()), Slugs.MUST_BE_PROVIDER_SLUG)
                    .refuse();
            return built;
        }
    }
}
