package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.PaginationException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.TotalledList.Enveloped;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpWorkspacesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpIntegrationWorkspace;
import io.github.llmintegrations.portkey.mcpintegrations.McpIntegrationWorkspacesResponse;
import java.util.Objects;

/**
 * The access of workspaces to one MCP integration ({@code /mcp-integrations/{mcpIntegrationId}/workspaces}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when the id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client retries every call: done twice, it has the effect of one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/workspaces/update-mcp-integration-workspaces">Portkey: workspaces of an MCP integration</a>
 */
public final class McpIntegrationWorkspacesClient {
    private static final PathTemplate WORKSPACES = PathTemplate.of("/mcp-integrations/{mcpIntegrationId}/workspaces");
    private static final ResponseReader<Enveloped<McpIntegrationWorkspace, McpIntegrationWorkspacesResponse>> LIST =
            TotalledList.enveloped(
                    "workspaces",
                    document(McpIntegrationWorkspace.class, McpIntegrationWorkspace::builder),
                    document(McpIntegrationWorkspacesResponse.class, McpIntegrationWorkspacesResponse::builder));
    private static final Codec<BulkUpdateMcpWorkspacesRequest> UPDATE =
            document(BulkUpdateMcpWorkspacesRequest.class, BulkUpdateMcpWorkspacesRequest::builder);

    /** Asks for the list with its total, whichever the value. */
    private static final String VERSION = "2";

    private final HttpTransport http;
    private final String mcpIntegrationId;

    McpIntegrationWorkspacesClient(HttpTransport http, String mcpIntegrationId) {
        this.http = http;
        this.mcpIntegrationId = mcpIntegrationId;
    }

    /**
     * Returns the access of each workspace that has its own, and the access of all others: {@code GET
     * /mcp-integrations/{mcpIntegrationId}/workspaces}. Where the response counts more workspaces than it holds, the client
     * reads the others page by page.
     *
     * @return the workspaces
     * @throws PaginationException if Portkey counts more workspaces than it sends
     */
    public McpIntegrationWorkspacesResponse list() {
        Enveloped<McpIntegrationWorkspace, McpIntegrationWorkspacesResponse> whole = TotalledList.whole(
                http,
                () -> Operation.draft(
                                "mcpIntegrations.workspaces.list", RetryClass.READ, "GET", WORKSPACES, mcpIntegrationId)
                        .query("version", VERSION),
                LIST,
                McpIntegrationWorkspace::id);
        McpIntegrationWorkspacesResponse.Builder response = McpIntegrationWorkspacesResponse.builder()
                .workspaces(whole.list().items())
                .globalWorkspaceAccess(whole.rest().globalWorkspaceAccess())
                .additionalProperties(whole.rest().additionalProperties());
        whole.list().about().ifPresent(response::total);
        return response.build();
    }

    /**
     * Updates the access of workspaces: {@code PUT /mcp-integrations/{mcpIntegrationId}/workspaces}.
     *
     * @param request the changes
     */
    public void update(BulkUpdateMcpWorkspacesRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft(
                        "mcpIntegrations.workspaces.update", RetryClass.REPEATABLE, "PUT", WORKSPACES, mcpIntegrationId)
                .body(UPDATE, request, null)
                .changes());
    }
}
