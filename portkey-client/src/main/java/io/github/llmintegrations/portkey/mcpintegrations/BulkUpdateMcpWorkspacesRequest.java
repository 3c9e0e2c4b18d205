package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;

import io.github.llmintegrations.core.Patch;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Updates the access of workspaces to an MCP integration. Workspaces that are not listed keep theirs, unless the request
 * overrides it.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/update-mcp-integration-workspaces">Portkey: update the workspaces of an MCP integration</a>
 */
@Value.Immutable
public sealed interface BulkUpdateMcpWorkspacesRequest extends Document
        permits ImmutableBulkUpdateMcpWorkspacesRequest {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the changes by workspace; may be empty} */
    List<McpWorkspaceUpdate> workspaces();

    /** {@return the access of all workspaces, including those that are created later} */
    Patch<McpWorkspaceAccess> globalWorkspaceAccess();

    /** {@return whether the access of all workspaces replaces that of single workspaces; by default false} */
    Optional<Boolean> overrideExistingWorkspaceAccess();

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link BulkUpdateMcpWorkspacesRequest}. Not thread-safe. */
    final class Builder extends ImmutableBulkUpdateMcpWorkspacesRequest.Builder {
        static final DocumentCodec<BulkUpdateMcpWorkspacesRequest, Builder> CODEC = Codec.of(
                        BulkUpdateMcpWorkspacesRequest.class, Builder::new, Builder::build)
                .list(
                        "workspaces",
                        McpWorkspaceUpdate.Builder.CODEC,
                        BulkUpdateMcpWorkspacesRequest::workspaces,
                        Builder::workspaces)
                .patch(
                        "global_workspace_access",
                        McpWorkspaceAccess.Builder.CODEC,
                        BulkUpdateMcpWorkspacesRequest::globalWorkspaceAccess,
                        Builder::globalWorkspaceAccess)
                .optional(
                        "override_existing_workspace_access",
                        FLAG,
                        BulkUpdateMcpWorkspacesRequest::overrideExistingWorkspaceAccess,
                        Builder::overrideExistingWorkspaceAccess)
                .sentExtras(BulkUpdateMcpWorkspacesRequest::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public BulkUpdateMcpWorkspacesRequest build() {
            return CODEC.checked(super.build());
        }
    }
}
