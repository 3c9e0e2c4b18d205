package io.github.llmintegrations.portkey.mcpintegrations;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.json.Document;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The access of workspaces to an MCP integration, and the access of all others.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/list-mcp-integration-workspaces">Portkey: list the workspaces of an MCP integration</a>
 */
@Value.Immutable
public sealed interface McpIntegrationWorkspacesResponse extends Document
        permits ImmutableMcpIntegrationWorkspacesResponse {

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the workspaces that have an access of their own} */
    List<McpIntegrationWorkspace> workspaces();

    /** {@return the number of workspaces as Portkey counts them} */
    OptionalLong total();

    /** {@return the access of all workspaces, including those created later} */
    Optional<McpWorkspaceAccess> globalWorkspaceAccess();

    /** A builder of {@link McpIntegrationWorkspacesResponse}. Not thread-safe. */
    final class Builder extends ImmutableMcpIntegrationWorkspacesResponse.Builder {
        static final DocumentCodec<McpIntegrationWorkspacesResponse, Builder> CODEC = Codec.of(
                        McpIntegrationWorkspacesResponse.class, Builder::new, Builder::build)
                .list(
                        "workspaces",
                        McpIntegrationWorkspace.Builder.CODEC,
                        McpIntegrationWorkspacesResponse::workspaces,
                        Builder::workspaces)
                .optionalLong("total", McpIntegrationWorkspacesResponse::total, Builder::total)
                .optional(
                        "global_workspace_access",
                        McpWorkspaceAccess.Builder.CODEC,
                        McpIntegrationWorkspacesResponse::globalWorkspaceAccess,
                        Builder::globalWorkspaceAccess)
                .extras(McpIntegrationWorkspacesResponse::additionalProperties, Builder::putAdditionalProperty);

        Builder() {}
    }
}
