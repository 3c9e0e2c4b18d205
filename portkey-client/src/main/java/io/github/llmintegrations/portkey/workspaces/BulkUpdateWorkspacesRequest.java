package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.DocumentCodec.NOTHING_SET;
import static io.github.llmintegrations.core.internal.json.Values.ANY_TEXT;
import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.list;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import io.github.llmintegrations.portkey.internal.Slugs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to the access of workspaces to an integration. Portkey keeps the value of every field that is not set; at least
 * one must be set.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/workspaces/update-workspace-access">Portkey: update the workspaces of an integration</a>
 */
@Value.Immutable
public sealed interface BulkUpdateWorkspacesRequest extends Document permits ImmutableBulkUpdateWorkspacesRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the changes, one for each workspace} An empty list is useful with {@code overrideExistingWorkspaceAccess}. */
    Optional<List<WorkspaceUpdateRequest>> workspaces();

    /** {@return the access of all workspaces, including those created later} */
    Optional<GlobalWorkspaceAccess> globalWorkspaceAccess();

    /** {@return whether {@code globalWorkspaceAccess} replaces the access of workspaces that have their own} */
    Optional<Boolean> overrideExistingWorkspaceAccess();

    /** {@return whether Portkey creates a provider in each workspace that gains access; by default true} */
    Optional<Boolean> createDefaultProvider();

    /** {@return the slug of that provider: 1 to 255 letters, digits, {@code _} and {@code -}} */
    Optional<String> defaultProviderSlug();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BulkUpdateWorkspacesRequest}. Not thread-safe. */
    final class Builder extends ImmutableBulkUpdateWorkspacesRequest.Builder {
        static final DocumentCodec<BulkUpdateWorkspacesRequest, Builder> CODEC = Codec.of(
                        BulkUpdateWorkspacesRequest.class, Builder::new, Builder::build)
                .optional(
                        "workspaces",
                        list(WorkspaceUpdateRequest.Builder.CODEC),
                        BulkUpdateWorkspacesRequest::workspaces,
                        Builder::workspaces)
                .optional(
                        "global_workspace_access",
                        GlobalWorkspaceAccess.Builder.CODEC,
                        BulkUpdateWorkspacesRequest::globalWorkspaceAccess,
                        Builder::globalWorkspaceAccess)
                .optional(
                        "override_existing_workspace_access",
                        FLAG,
                        BulkUpdateWorkspacesRequest::overrideExistingWorkspaceAccess,
                        Builder::overrideExistingWorkspaceAccess)
                .optional(
                        "create_default_provider",
                        FLAG,
                        BulkUpdateWorkspacesRequest::createDefaultProvider,
                        Builder::createDefaultProvider)
                .optional(
                        "default_provider_slug",
                        ANY_TEXT,
                        BulkUpdateWorkspacesRequest::defaultProviderSlug,
                        Builder::defaultProviderSlug)
                .sentExtras(BulkUpdateWorkspacesRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateWorkspacesRequest build() {
            BulkUpdateWorkspacesRequest built = super.build();
            CODEC.faults(built)
                    .check(Slugs.isProviderSlug(built.defaultProviderSlug()), Slugs.MUST_BE_PROVIDER_SLUG)
                    .check(!CODEC.isEmpty(built), NOTHING_SET)
                    .refuse();
            return built;
        }
    }
}
