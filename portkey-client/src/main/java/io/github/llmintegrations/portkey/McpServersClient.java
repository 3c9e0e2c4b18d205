package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;
import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.NotVisibleException;
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
import io.github.llmintegrations.portkey.mcpintegrations.McpMetadata;
import io.github.llmintegrations.portkey.mcpservers.CreateMcpServerRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServersRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServer;
import io.github.llmintegrations.portkey.mcpservers.TestMcpServerResponse;
import io.github.llmintegrations.portkey.mcpservers.UpdateMcpServerRequest;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Portkey's MCP servers: the instances of MCP integrations that workspaces use ({@code /mcp-servers}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create that Portkey may have applied; it
 * retries the others. Portkey's reads lag behind its writes.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/retrieve-mcp-server">Portkey: MCP servers</a>
 */
public final class McpServersClient {
    private static final String NAME = "mcpServers";
    private static final PathTemplate COLLECTION = PathTemplate.of("/mcp-servers");
    private static final PathTemplate ITEM = PathTemplate.of("/mcp-servers/{mcpServerId}");
    private static final PathTemplate CAPABILITIES = PathTemplate.of("/mcp-servers/{mcpServerId}/capabilities");
    private static final PathTemplate METADATA = PathTemplate.of("/mcp-servers/{mcpServerId}/metadata");
    private static final PathTemplate TEST = PathTemplate.of("/mcp-servers/{mcpServerId}/test");
    private static final Codec<CreateMcpServerRequest> CREATE =
            document(CreateMcpServerRequest.class, CreateMcpServerRequest::builder);
    private static final Codec<UpdateMcpServerRequest> UPDATE =
            document(UpdateMcpServerRequest.class, UpdateMcpServerRequest::builder);
    private static final ResponseReader<McpServer> SERVER =
            SuccessFlag.checked(checkedReader(McpServer.class, McpServer::builder));
    private static final ResponseReader<McpMetadata> STORED_METADATA =
            SuccessFlag.checked(checkedReader(McpMetadata.class, McpMetadata::builder));
    private static final ResponseReader<TestMcpServerResponse> TESTED =
            TestResult.reader(checkedReader(TestMcpServerResponse.class, TestMcpServerResponse::builder));
    private static final Listing<McpServer, ListMcpServersRequest> LISTING = new Listing<>(
            document(ListMcpServersRequest.class, ListMcpServersRequest::builder),
            TotalledList.reader("data", document(McpServer.class, McpServer::builder)),
            McpServer::id,
            new Listing.Numbering<>(
                    0,
                    100,
                    ListMcpServersRequest::currentPage,
                    ListMcpServersRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final HttpTransport http;
    private final PortkeyResource servers;

    McpServersClient(HttpTransport http) {
        this.http = http;
        this.servers = new PortkeyResource(http, NAME, COLLECTION, ITEM);
    }

    /**
     * Creates an MCP server: {@code POST /mcp-servers}. When its slug is taken, {@link
     * PortkeyErrors#isNameTaken} is true of the exception.
     *
     * @param request the server
     * @return the id and the slug of the server
     */
    public CreateResponse create(CreateMcpServerRequest request) {
        return servers.create(CREATE, request);
    }

    /**
     * Returns an MCP server: {@code GET /mcp-servers/{mcpServerId}}.
     *
     * @param mcpServerId the id or the slug of the server
     * @return the server
     */
    public McpServer get(String mcpServerId) {
        return servers.get(mcpServerId, SERVER);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again, with waits of
     * 0.1 to 2 s between the reads, and takes an error that means "missing" for a resource that is not visible yet.
     *
     * @param mcpServerId the id or the slug of the server
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public McpServer awaitVisible(String mcpServerId, Predicate<? super McpServer> condition, Duration atMost) {
        return servers.awaitVisible(mcpServerId, SERVER, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param mcpServerId the id or the slug of the server
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public McpServer awaitVisible(String mcpServerId, Duration atMost) {
        return awaitVisible(mcpServerId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListMcpServersRequest)} does.
     *
     * @return the page
     */
    public Page<McpServer> list() {
        return list(ListMcpServersRequest.all());
    }

    /**
     * Returns one page of a listing: {@code GET /mcp-servers}.
     *
     * @param request the servers and the page to read
     * @return the page
     */
    public Page<McpServer> list(ListMcpServersRequest request) {
        return servers.list(LISTING, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListMcpServersRequest)} does.
     *
     * @return the items
     */
    public Pages<McpServer> listAll() {
        return listAll(ListMcpServersRequest.all());
    }

    /**
     * Returns the MCP servers on all pages, each read when its first item is asked for: {@code GET /mcp-servers}.
     *
     * @param request the servers, and the page to start with
     * @return the servers; nothing is sent before the first is asked for
     */
    public Pages<McpServer> listAll(ListMcpServersRequest request) {
        return servers.listAll(LISTING, request);
    }

    /**
     * Finds an MCP server by its name, which need not be unique, by listing with {@code search} and comparing.
     *
     * @param name the whole name, in its case
     * @return the first server of this name; empty if no page has one
     */
    public Optional<McpServer> findByName(String name) {
        return findByName(name, ListMcpServersRequest.all());
    }

    /**
     * Finds an MCP server by its name, which need not be unique, by listing with {@code search} and comparing.
     *
     * @param name the whole name, in its case
     * @param request the servers to search
     * @return the first server of this name; empty if no page has one
     */
    public Optional<McpServer> findByName(String name, ListMcpServersRequest request) {
        Objects.requireNonNull(request, "request");
        Optional<String> wanted = Optional.of(name);
        return listAll(request.toBuilder().search(name).build()).stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /**
     * Updates an MCP server: {@code PUT /mcp-servers/{mcpServerId}}. Fields that the request does not set keep their
     * values.
     *
     * @param mcpServerId the id or the slug of the server
     * @param request the changes
     */
    public void update(String mcpServerId, UpdateMcpServerRequest request) {
        servers.update(mcpServerId, UPDATE, request);
    }

    /**
     * Deletes an MCP server: {@code DELETE /mcp-servers/{mcpServerId}}. When the response to an attempt was lost and the
     * retry finds no server, the delete counts as done.
     *
     * @param mcpServerId the id or the slug of the server
     */
    public void delete(String mcpServerId) {
        servers.delete(mcpServerId);
    }

    /**
     * Returns the client of the capabilities of an MCP server. Sends nothing.
     *
     * @param mcpServerId the id or the slug of the server
     * @return the client
     */
    public McpCapabilitiesClient capabilities(String mcpServerId) {
        return new McpCapabilitiesClient(http, NAME, CAPABILITIES, mcpServerId);
    }

    /**
     * Returns the client of the access of users to an MCP server. Sends nothing.
     *
     * @param mcpServerId the id or the slug of the server
     * @return the client
     */
    public McpServerUserAccessClient userAccess(String mcpServerId) {
        return new McpServerUserAccessClient(http, mcpServerId);
    }

    /**
     * Returns the client of the connections of users to an MCP server. Sends nothing.
     *
     * @param mcpServerId the id or the slug of the server
     * @return the client
     */
    public McpServerConnectionsClient connections(String mcpServerId) {
        return new McpServerConnectionsClient(http, mcpServerId);
    }

    /**
     * Returns what an MCP server reports about itself, as Portkey has stored it: {@code GET
     * /mcp-servers/{mcpServerId}/metadata}.
     *
     * @param mcpServerId the id or the slug of the server
     * @return the metadata
     */
    public McpMetadata metadata(String mcpServerId) {
        return http.execute(Operation.draft("mcpServers.metadata", RetryClass.READ, "GET", METADATA, mcpServerId)
                .reads(STORED_METADATA));
    }

    /**
     * Lets Portkey connect to an MCP server: {@code POST /mcp-servers/{mcpServerId}/test}.
     *
     * @param mcpServerId the id or the slug of the server
     * @return the result; a test that fails is a result as well, not an exception
     */
    public TestMcpServerResponse test(String mcpServerId) {
        return http.execute(Operation.draft("mcpServers.test", RetryClass.REPEATABLE, "POST", TEST, mcpServerId)
                .body(EmptyBody.CODEC, EmptyBody.EMPTY, null)
                .reads(TESTED));
    }
}
