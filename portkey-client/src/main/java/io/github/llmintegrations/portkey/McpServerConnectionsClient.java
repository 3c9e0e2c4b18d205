package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.mcpservers.DeleteMcpServerConnectionRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerConnectionsRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServerConnection;
import java.util.Objects;

/**
 * The connections of users to one MCP server ({@code /mcp-servers/{mcpServerId}/connections}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when the id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client retries every call: done twice, it has the effect of one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/list-mcp-server-connections">Portkey: connections of an MCP server</a>
 */
public final class McpServerConnectionsClient {
    private static final PathTemplate CONNECTIONS = PathTemplate.of("/mcp-servers/{mcpServerId}/connections");
    private static final Codec<DeleteMcpServerConnectionRequest> DELETE =
            document(DeleteMcpServerConnectionRequest.class, DeleteMcpServerConnectionRequest::builder);
    private static final Listing<McpServerConnection, ListMcpServerConnectionsRequest> LISTING = new Listing<>(
            document(ListMcpServerConnectionsRequest.class, ListMcpServerConnectionsRequest::builder),
            TotalledList.reader("data", document(McpServerConnection.class, McpServerConnection::builder)),
            McpServerConnection::userId,
            new Listing.Numbering<>(
                    0,
                    100,
                    ListMcpServerConnectionsRequest::currentPage,
                    ListMcpServerConnectionsRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final HttpTransport http;
    private final String mcpServerId;

    McpServerConnectionsClient(HttpTransport http, String mcpServerId) {
        this.http = http;
        this.mcpServerId = mcpServerId;
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListMcpServerConnectionsRequest)} does.
     *
     * @return the page
     */
    public Page<McpServerConnection> list() {
        return list(ListMcpServerConnectionsRequest.all());
    }

    /**
     * Returns one page of a listing: {@code GET /mcp-servers/{mcpServerId}/connections}.
     *
     * @param request the connections and the page to read
     * @return the page
     */
    public Page<McpServerConnection> list(ListMcpServerConnectionsRequest request) {
        return LISTING.page(http, this::lists, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListMcpServerConnectionsRequest)} does.
     *
     * @return the items
     */
    public Pages<McpServerConnection> listAll() {
        return listAll(ListMcpServerConnectionsRequest.all());
    }

    /**
     * Returns the connections on all pages, each read when its first item is asked for: {@code GET
     * /mcp-servers/{mcpServerId}/connections}.
     *
     * @param request the connections, and the page to start with
     * @return the connections; nothing is sent before the first is asked for
     */
    public Pages<McpServerConnection> listAll(ListMcpServerConnectionsRequest request) {
        return LISTING.pages(http, this::lists, request);
    }

    private Operation.Draft lists() {
        return Operation.draft("mcpServers.connections.list", RetryClass.READ, "GET", CONNECTIONS, mcpServerId);
    }

    /**
     * Deletes the connection of a user, who has to connect anew: {@code DELETE /mcp-servers/{mcpServerId}/connections}. When
     * the response to an attempt was lost and the retry finds no connection, the delete counts as done.
     *
     * @param request the connection
     */
    public void delete(DeleteMcpServerConnectionRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft(
                        "mcpServers.connections.delete", RetryClass.REPEATABLE, "DELETE", CONNECTIONS, mcpServerId)
                .query(DELETE, request, null)
                .removes());
    }
}
