package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.document;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.ListReader;
import io.github.llmintegrations.core.internal.json.ListResponse;
import io.github.llmintegrations.portkey.mcpservers.BulkUpdateMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.DefaultUserAccess;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServerUserAccess;
import java.util.Objects;
import java.util.Optional;

/**
 * The access of users to one MCP server ({@code /mcp-servers/{mcpServerId}/user-access}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when the id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client retries every call: done twice, it has the effect of one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/list-mcp-server-user-access">Portkey: user access to an MCP server</a>
 */
public final class McpServerUserAccessClient {
    private static final PathTemplate USER_ACCESS = PathTemplate.of("/mcp-servers/{mcpServerId}/user-access");
    private static final Codec<McpServerUserAccess> USER =
            document(McpServerUserAccess.class, McpServerUserAccess::builder);
    private static final Codec<BulkUpdateMcpServerUserAccessRequest> UPDATE =
            document(BulkUpdateMcpServerUserAccessRequest.class, BulkUpdateMcpServerUserAccessRequest::builder);
    private static final ResponseReader<ListResponse<McpServerUserAccess, DefaultUserAccess>> DEFAULT =
            SuccessFlag.checked(new ListReader<>("data", USER, "default_user_access", openEnum(DefaultUserAccess::of)));
    private static final Listing<McpServerUserAccess, ListMcpServerUserAccessRequest> LISTING = new Listing<>(
            document(ListMcpServerUserAccessRequest.class, ListMcpServerUserAccessRequest::builder),
            TotalledList.reader("data", USER),
            McpServerUserAccess::userId,
            new Listing.Numbering<>(
                    1,
                    100,
                    ListMcpServerUserAccessRequest::page,
                    ListMcpServerUserAccessRequest::pageSize,
                    (request, page) -> request.toBuilder().page(page).build()));

    private final HttpTransport http;
    private final String mcpServerId;

    McpServerUserAccessClient(HttpTransport http, String mcpServerId) {
        this.http = http;
        this.mcpServerId = mcpServerId;
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListMcpServerUserAccessRequest)} does.
     *
     * @return the page
     */
    public Page<McpServerUserAccess> list() {
        return list(ListMcpServerUserAccessRequest.all());
    }

    /**
     * Returns one page of a listing: {@code GET /mcp-servers/{mcpServerId}/user-access}.
     *
     * @param request the users and the page to read
     * @return the page
     */
    public Page<McpServerUserAccess> list(ListMcpServerUserAccessRequest request) {
        return LISTING.page(http, () -> reads("list"), request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListMcpServerUserAccessRequest)} does.
     *
     * @return the items
     */
    public Pages<McpServerUserAccess> listAll() {
        return listAll(ListMcpServerUserAccessRequest.all());
    }

    /**
     * Returns the users on all pages, each read when its first item is asked for: {@code GET
     * /mcp-servers/{mcpServerId}/user-access}.
     *
     * @param request the users, and the page to start with
     * @return the users; nothing is sent before the first is asked for
     */
    public Pages<McpServerUserAccess> listAll(ListMcpServerUserAccessRequest request) {
        return LISTING.pages(http, () -> reads("list"), request);
    }

    /**
     * Returns the access of users who have no entry: {@code GET /mcp-servers/{mcpServerId}/user-access?page_size=1}.
     *
     * @return the default access, or empty when Portkey does not return it
     */
    public Optional<DefaultUserAccess> defaultAccess() {
        return http.execute(reads("defaultAccess").query("page_size", "1").reads(DEFAULT))
                .about();
    }

    private Operation.Draft reads(String verb) {
        return Operation.draft("mcpServers.userAccess." + verb, RetryClass.READ, "GET", USER_ACCESS, mcpServerId);
    }

    /**
     * Updates the access of users: {@code PUT /mcp-servers/{mcpServerId}/user-access}.
     *
     * @param request the changes
     */
    public void update(BulkUpdateMcpServerUserAccessRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(
                Operation.draft("mcpServers.userAccess.update", RetryClass.REPEATABLE, "PUT", USER_ACCESS, mcpServerId)
                        .body(UPDATE, request, null)
                        .changes());
    }
}
