package io.github.llmintegrations.portkey.workspaces;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.github.llmintegrations.core.Extensible;
import io.github.llmintegrations.core.internal.UpdateRules;
import io.github.llmintegrations.core.internal.Violations;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What changes for the workspaces of an integration. What is not set stays; at least one field must be set. */
@Value.Immutable
@JsonDeserialize(builder = BulkUpdateWorkspacesRequest.Builder.class)
public sealed interface BulkUpdateWorkspacesRequest extends Extensible permits ImmutableBulkUpdateWorkspacesRequest {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The changes, by workspace. */
    Optional<List<WorkspaceUpdateRequest>> workspaces();

    /** What all workspaces may do. */
    Optional<GlobalWorkspaceAccess> globalWorkspaceAccess();

    /** Whether that replaces what is set for single workspaces. */
    Optional<Boolean> overrideExistingWorkspaceAccess();

    /** Whether workspaces that gain access get a provider at once. The server takes true when it is not set. */
    Optional<Boolean> createDefaultProvider();

    /** The slug of that provider: letters, digits, {@code _} and {@code -}, at most 255. */
    Optional<String> defaultProviderSlug();

    /** Builds {@link BulkUpdateWorkspacesRequest}. Not thread-safe. */
    @JsonPOJOBuilder(withPrefix = "")
    final class Builder extends ImmutableBulkUpdateWorkspacesRequest.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateWorkspacesRequest build() {
            BulkUpdateWorkspacesRequest built = super.build();
            new Violations(BulkUpdateWorkspacesRequest.class, built)
                    .check(Slugs.isProviderSlug(built.defaultProviderSlug()), Slugs.MUST_BE_PROVIDER_SLUG)
                    .check(
                            UpdateRules.changesAnything(
                                    built.workspaces(),
                                    built.globalWorkspaceAccess(),
                                    built.overrideExistingWorkspaceAccess(),
                                    built.createDefaultProvider(),
                                    built.defaultProviderSlug(),
                                    built.additionalProperties()),
                            UpdateRules.NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
