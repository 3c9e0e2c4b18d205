package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.Violations;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for one workspace. What is not set stays. */
@Value.Immutable
@JsonDeserialize(builder = WorkspaceUpdateRequest.Builder.class)
public sealed interface WorkspaceUpdateRequest extends Extensible permits ImmutableWorkspaceUpdateRequest {

    /** A builder; {@code id}, {@code enabled} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the workspace. */
    String id();

    /** Whether it has access. */
    boolean enabled();

    /** How much it may use: at most one limit. */
    Patch<List<UsageLimits>> usageLimits();

    /** How fast it may be: at most one limit. */
    Patch<List<RateLimits>> rateLimits();

    /** Whether what was used counts no longer; one that is exhausted can be used again. */
    Optional<Boolean> resetUsage();

    /** Whether it gets a provider at once. */
    Optional<Boolean> createDefaultProvider();

    /** The slug of that provider: letters, digits, {@code _} and {@code -}, at most 255. */
    Optional<String> defaultProviderSlug();

    /** Builds {@link WorkspaceUpdateRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableWorkspaceUpdateRequest.Builder {
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
            new Violations(WorkspaceUpdateRequest.class, built)
                    .notBlank("id", built.id())
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
