package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.document;

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
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapability;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityCounts;
import java.util.Objects;
import java.util.Optional;

/**
 * The capabilities of one MCP integration or MCP server: its tools, prompts and resources ({@code
 * /mcp-integrations/{mcpIntegrationId}/capabilities}, {@code /mcp-servers/{mcpServerId}/capabilities}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when the id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client retries every call: done twice, it has the effect of one.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/update-mcp-integration-capabilities">Portkey: capabilities of an MCP integration</a>
 */
public final class McpCapabilitiesClient {
    private static final Codec<McpCapability> CAPABILITY = document(McpCapability.class, McpCapability::builder);
    private static final Codec<BulkUpdateMcpCapabilitiesRequest> UPDATE =
            document(BulkUpdateMcpCapabilitiesRequest.class, BulkUpdateMcpCapabilitiesRequest::builder);
    private static final ResponseReader<ListResponse<McpCapability, McpCapabilityCounts>> COUNTED =
            SuccessFlag.checked(new ListReader<>(
                    "data",
                    CAPABILITY,
                    "counts",
                    document(McpCapabilityCounts.class, McpCapabilityCounts::builder),
                    "capabilities"));
    private static final Listing<McpCapability, ListMcpCapabilitiesRequest> LISTING = new Listing<>(
            document(ListMcpCapabilitiesRequest.class, ListMcpCapabilitiesRequest::builder),
            TotalledList.reader("data", CAPABILITY, "capabilities"),
            McpCapabilitiesClient::identity,
            new Listing.Numbering<>(
                    1,
                    100,
                    ListMcpCapabilitiesRequest::page,
                    ListMcpCapabilitiesRequest::pageSize,
                    (request, page) -> request.toBuilder().page(page).build()));

    private final HttpTransport http;
    private final String name;
    private final PathTemplate path;
    private final String id;

    /**
     * Makes the client of the capabilities at a path.
     *
     * @param owner the start of the operations' names
     * @param id the id in the path
     */
    McpCapabilitiesClient(HttpTransport http, String owner, PathTemplate path, String id) {
        this.http = http;
        this.name = owner + ".capabilities.";
        this.path = path;
        this.id = id;
    }

    private static String identity(McpCapability capability) {
        return capability.type() + " " + capability.name();
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListMcpCapabilitiesRequest)} does.
     *
     * @return the page
     */
    public Page<McpCapability> list() {
        return list(ListMcpCapabilitiesRequest.all());
    }

    /**
     * Returns one page of a listing: {@code GET …/capabilities}.
     *
     * @param request the capabilities and the page to read
     * @return the page
     */
    public Page<McpCapability> list(ListMcpCapabilitiesRequest request) {
        return LISTING.page(http, () -> reads("list"), request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListMcpCapabilitiesRequest)} does.
     *
     * @return the items
     */
    public Pages<McpCapability> listAll() {
        return listAll(ListMcpCapabilitiesRequest.all());
    }

    /**
     * Returns the capabilities on all pages, each read when its first item is asked for: {@code GET …/capabilities}.
     *
     * @param request the capabilities, and the page to start with
     * @return the capabilities; nothing is sent before the first is asked for
     */
    public Pages<McpCapability> listAll(ListMcpCapabilitiesRequest request) {
        return LISTING.pages(http, () -> reads("list"), request);
    }

    /**
     * Returns how many capabilities there are of each kind: {@code GET …/capabilities?page_size=1}.
     *
     * @return the counts, or empty when Portkey does not return them
     */
    public Optional<McpCapabilityCounts> counts() {
        return http.execute(reads("counts").query("page_size", "1").reads(COUNTED))
                .about();
    }

    private Operation.Draft reads(String verb) {
        return Operation.draft(name + verb, RetryClass.READ, "GET", path, id);
    }

    /**
     * Enables and disables capabilities: {@code PUT …/capabilities}.
     *
     * @param request the changes
     */
    public void update(BulkUpdateMcpCapabilitiesRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft(name + "update", RetryClass.REPEATABLE, "PUT", path, id)
                .body(UPDATE, request, null)
                .changes());
    }
}
