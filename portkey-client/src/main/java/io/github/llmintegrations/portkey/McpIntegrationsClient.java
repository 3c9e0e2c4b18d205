package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;
import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.Reconciliation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpIntegrationsRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpIntegration;
import io.github.llmintegrations.portkey.mcpintegrations.McpMetadata;
import io.github.llmintegrations.portkey.mcpintegrations.SyncMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.TestMcpIntegrationResponse;
import io.github.llmintegrations.portkey.mcpintegrations.UpdateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Portkey's MCP integrations: the MCP servers in the registry of the organisation ({@code /mcp-integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create that Portkey may have applied; it
 * retries the others. Portkey's reads lag behind its writes.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/create-mcp-integration">Portkey: MCP integrations</a>
 */
public final class McpIntegrationsClient {
    private static final Reconciliation.Rules RULES = PortkeyAccess.RULES
            .withFixed("workspace_id", "organisation_id")
            .withNotReturned("workspace_id", "organisation_id")
            .withWholes("headers", "custom_headers", "passthrough_headers");

    private static final String NAME = "mcpIntegrations";
    private static final PathTemplate COLLECTION = PathTemplate.of("/mcp-integrations");
    private static final PathTemplate ITEM = PathTemplate.of("/mcp-integrations/{mcpIntegrationId}");
    private static final PathTemplate CAPABILITIES =
            PathTemplate.of("/mcp-integrations/{mcpIntegrationId}/capabilities");
    private static final PathTemplate METADATA = PathTemplate.of("/mcp-integrations/{mcpIntegrationId}/metadata");
    private static final PathTemplate TEST = PathTemplate.of("/mcp-integrations/{mcpIntegrationId}/test");
    private static final PathTemplate SYNC = PathTemplate.of("/mcp-integrations/{mcpIntegrationId}/sync");
    private static final Codec<CreateMcpIntegrationRequest> CREATE =
            document(CreateMcpIntegrationRequest.class, CreateMcpIntegrationRequest::builder);
    private static final Codec<UpdateMcpIntegrationRequest> UPDATE =
            document(UpdateMcpIntegrationRequest.class, UpdateMcpIntegrationRequest::builder);
    private static final Codec<SyncMcpIntegrationRequest> SYNC_REQUEST =
            document(SyncMcpIntegrationRequest.class, SyncMcpIntegrationRequest::builder);
    private static final ResponseReader<McpIntegration> INTEGRATION =
            SuccessFlag.checked(checkedReader(McpIntegration.class, McpIntegration::builder));
    private static final ResponseReader<McpMetadata> STORED_METADATA =
            SuccessFlag.checked(checkedReader(McpMetadata.class, McpMetadata::builder));
    private static final ResponseReader<TestMcpIntegrationResponse> TESTED =
            TestResult.reader(checkedReader(TestMcpIntegrationResponse.class, TestMcpIntegrationResponse::builder));
    private static final Listing<McpIntegration, ListMcpIntegrationsRequest> LISTING = new Listing<>(
            document(ListMcpIntegrationsRequest.class, ListMcpIntegrationsRequest::builder),
            TotalledList.reader("data", document(McpIntegration.class, McpIntegration::builder)),
            McpIntegration::id,
            new Listing.Numbering<>(
                    0,
                    100,
                    ListMcpIntegrationsRequest::currentPage,
                    ListMcpIntegrationsRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final HttpTransport http;
    private final PortkeyResource integrations;

    McpIntegrationsClient(HttpTransport http) {
        this.http = http;
        this.integrations = new PortkeyResource(http, NAME, COLLECTION, ITEM);
    }

    /**
     * Creates an MCP integration: {@code POST /mcp-integrations}. When its slug is taken, {@link
     * PortkeyErrors#isNameTaken} is true of the exception.
     *
     * @param request the integration
     * @return the id and the slug of the integration
     */
    public CreateResponse create(CreateMcpIntegrationRequest request) {
        return integrations.create(CREATE, request);
    }

    /**
     * Returns an MCP integration: {@code GET /mcp-integrations/{mcpIntegrationId}}.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @return the integration, secrets masked
     */
    public McpIntegration get(String mcpIntegrationId) {
        return integrations.get(mcpIntegrationId, INTEGRATION);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again,
     * with waits of 0.1 to 2 s between the reads, and takes an error that means "missing" for a resource that is not
     * visible yet.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public McpIntegration awaitVisible(
            String mcpIntegrationId, Predicate<? super McpIntegration> condition, Duration atMost) {
        return integrations.awaitVisible(mcpIntegrationId, INTEGRATION, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public McpIntegration awaitVisible(String mcpIntegrationId, Duration atMost) {
        return awaitVisible(mcpIntegrationId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListMcpIntegrationsRequest)} does.
     *
     * @return the page
     */
    public Page<McpIntegration> list() {
        return list(ListMcpIntegrationsRequest.all());
    }

    /**
     * Returns one page of a listing: {@code GET /mcp-integrations}.
     *
     * @param request the integrations and the page to read
     * @return the page
     */
    public Page<McpIntegration> list(ListMcpIntegrationsRequest request) {
        return integrations.list(LISTING, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListMcpIntegrationsRequest)} does.
     *
     * @return the items
     */
    public Pages<McpIntegration> listAll() {
        return listAll(ListMcpIntegrationsRequest.all());
    }

    /**
     * Returns the MCP integrations on all pages, each read when its first item is asked for: {@code GET
     * /mcp-integrations}.
     *
     * @param request the integrations, and the page to start with
     * @return the integrations; nothing is sent before the first is asked for
     */
    public Pages<McpIntegration> listAll(ListMcpIntegrationsRequest request) {
        return integrations.listAll(LISTING, request);
    }

    /**
     * Finds an MCP integration by its name, which need not be unique, by listing with {@code search} and comparing.
     *
     * @param name the whole name, in its case
     * @return the first integration of this name; empty if no page has one
     */
    public Optional<McpIntegration> findByName(String name) {
        return findByName(name, ListMcpIntegrationsRequest.all());
    }

    /**
     * Finds an MCP integration by its name, which need not be unique, by listing with {@code search} and comparing.
     *
     * @param name the whole name, in its case
     * @param request the integrations to search
     * @return the first integration of this name; empty if no page has one
     */
    public Optional<McpIntegration> findByName(String name, ListMcpIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        Optional<String> wanted = Optional.of(name);
        return listAll(request.toBuilder().search(name).build()).stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /**
     * Updates an MCP integration: {@code PUT /mcp-integrations/{mcpIntegrationId}}. Fields that the request does not set
     * keep their values.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @param request the changes
     */
    public void update(String mcpIntegrationId, UpdateMcpIntegrationRequest request) {
        integrations.update(mcpIntegrationId, UPDATE, request);
    }

    private Reconciliation<CreateMcpIntegrationRequest, McpIntegration> reconciliation() {
        return new Reconciliation<>(
                http,
                RULES,
                CREATE,
                document(McpIntegration.class, McpIntegration::builder),
                new PortkeyAccess<CreateMcpIntegrationRequest, McpIntegration, McpIntegration>(
                        integrations,
                        "MCP integration",
                        CREATE,
                        INTEGRATION,
                        UpdateMcpIntegrationRequest.class,
                        CreateMcpIntegrationRequest::slug,
                        CreateMcpIntegrationRequest::name,
                        desired -> listAll(ListMcpIntegrationsRequest.builder()
                                        .organisationId(desired.organisationId())
                                        .workspaceId(desired.workspaceId())
                                        .build())
                                .stream(),
                        McpIntegration::name,
                        McpIntegration::id,
                        McpIntegration::id));
    }

    /**
     * Plans how to bring an MCP integration into a desired state, without writing anything. The client finds the
     * integration by its slug if the desired state sets one, and otherwise by its name. What the desired state does not
     * set stays as it is.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<McpIntegration> plan(CreateMcpIntegrationRequest desired, Secrets secrets) {
        return reconciliation().plan(desired, secrets);
    }

    /**
     * Plans how to bring an MCP integration into a desired state, and sends the secrets of an existing integration only
     * if they are known to differ: {@link #plan(CreateMcpIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<McpIntegration> plan(CreateMcpIntegrationRequest desired) {
        return plan(desired, Secrets.KEEP);
    }

    /**
     * Brings an MCP integration into a desired state: plans and carries the plan out.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the integration and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<McpIntegration> ensure(CreateMcpIntegrationRequest desired, Secrets secrets) {
        return plan(desired, secrets).apply();
    }

    /**
     * Brings an MCP integration into a desired state, and sends the secrets of an existing integration only if they are
     * known to differ: {@link #ensure(CreateMcpIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the integration and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<McpIntegration> ensure(CreateMcpIntegrationRequest desired) {
        return ensure(desired, Secrets.KEEP);
    }

    /**
     * Deletes an MCP integration: {@code DELETE /mcp-integrations/{mcpIntegrationId}}. When the response to an attempt was
     * lost and the retry finds no integration, the delete counts as done.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     */
    public void delete(String mcpIntegrationId) {
        integrations.delete(mcpIntegrationId);
    }

    /**
     * Returns the client of the capabilities of an MCP integration. Sends nothing.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @return the client
     */
    public McpCapabilitiesClient capabilities(String mcpIntegrationId) {
        return new McpCapabilitiesClient(http, NAME, CAPABILITIES, mcpIntegrationId);
    }

    /**
     * Returns the client of the access of workspaces to an MCP integration. Sends nothing.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @return the client
     */
    public McpIntegrationWorkspacesClient workspaces(String mcpIntegrationId) {
        return new McpIntegrationWorkspacesClient(http, mcpIntegrationId);
    }

    /**
     * Returns what an MCP server reports about itself, as Portkey has stored it: {@code GET
     * /mcp-integrations/{mcpIntegrationId}/metadata}.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @return the metadata
     */
    public McpMetadata metadata(String mcpIntegrationId) {
        return http.execute(
                Operation.draft("mcpIntegrations.metadata", RetryClass.READ, "GET", METADATA, mcpIntegrationId)
                        .reads(STORED_METADATA));
    }

    /**
     * Lets Portkey connect to the MCP server: {@code POST /mcp-integrations/{mcpIntegrationId}/test}.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @return the result; a test that fails is a result as well, not an exception
     */
    public TestMcpIntegrationResponse test(String mcpIntegrationId) {
        return http.execute(
                Operation.draft("mcpIntegrations.test", RetryClass.REPEATABLE, "POST", TEST, mcpIntegrationId)
                        .body(EmptyBody.CODEC, EmptyBody.EMPTY, null)
                        .reads(TESTED));
    }

    /**
     * Stores what an MCP server reports about itself: {@code POST /mcp-integrations/{mcpIntegrationId}/sync}.
     *
     * @param mcpIntegrationId the id or the slug of the integration
     * @param request the server and its capabilities
     */
    public void sync(String mcpIntegrationId, SyncMcpIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft("mcpIntegrations.sync", RetryClass.REPEATABLE, "POST", SYNC, mcpIntegrationId)
                .body(SYNC_REQUEST, request, null)
                .changes());
    }
}
