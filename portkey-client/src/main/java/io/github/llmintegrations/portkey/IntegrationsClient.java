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
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.Reconciliation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The client of integrations, which hold the credentials of AI providers that the gateway uses ({@code /integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before it sends anything when a slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create that Portkey may have applied; it
 * retries the other calls. Portkey's reads lag behind its writes: a read just after a write can return the state before.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/create-integration">Portkey: integrations</a>
 */
public final class IntegrationsClient {
    private static final Reconciliation.Rules RULES = PortkeyAccess.RULES
            .withFixed("ai_provider_id", "workspace_id")
            .withNotReturned("workspace_id", "create_default_provider", "default_provider_slug")
            .withWholes("tags", "custom_headers");

    private static final PathTemplate COLLECTION = PathTemplate.of("/integrations");
    private static final PathTemplate ITEM = PathTemplate.of("/integrations/{slug}");
    private static final Codec<CreateIntegrationRequest> CREATE =
            document(CreateIntegrationRequest.class, CreateIntegrationRequest::builder);
    private static final Codec<UpdateIntegrationRequest> UPDATE =
            document(UpdateIntegrationRequest.class, UpdateIntegrationRequest::builder);
    private static final ResponseReader<Integration> INTEGRATION =
            SuccessFlag.checked(checkedReader(Integration.class, Integration::builder));
    private static final Listing<IntegrationSummary, ListIntegrationsRequest> LISTING = new Listing<>(
            document(ListIntegrationsRequest.class, ListIntegrationsRequest::builder),
            TotalledList.reader("data", document(IntegrationSummary.class, IntegrationSummary::builder)),
            IntegrationSummary::slug,
            new Listing.Numbering<>(
                    0,
                    100,
                    ListIntegrationsRequest::currentPage,
                    ListIntegrationsRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final HttpTransport http;
    private final PortkeyResource integrations;

    IntegrationsClient(HttpTransport http) {
        this.http = http;
        this.integrations = new PortkeyResource(http, "integrations", COLLECTION, ITEM);
    }

    /**
     * Creates an integration: {@code POST /integrations}. When its slug is taken, {@link PortkeyErrors#isNameTaken} is true of
     * the exception.
     *
     * @param request the integration
     * @return the UUID and the slug of the integration
     */
    public CreateResponse create(CreateIntegrationRequest request) {
        return integrations.create(CREATE, request);
    }

    /**
     * Returns an integration: {@code GET /integrations/{slug}}.
     *
     * @param slug the slug of the integration
     * @return the integration, with its secrets masked
     */
    public Integration get(String slug) {
        return integrations.get(slug, INTEGRATION);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again,
     * with waits of 0.1 to 2 s between the reads, and takes an error that means "missing" for a resource that is not
     * visible yet.
     *
     * @param slug the slug of the integration
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public Integration awaitVisible(String slug, Predicate<? super Integration> condition, Duration atMost) {
        return integrations.awaitVisible(slug, INTEGRATION, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param slug the slug of the integration
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public Integration awaitVisible(String slug, Duration atMost) {
        return awaitVisible(slug, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListIntegrationsRequest)} does.
     *
     * @return the page
     */
    public Page<IntegrationSummary> list() {
        return list(ListIntegrationsRequest.all());
    }

    /**
     * Returns one page of integrations: {@code GET /integrations}.
     *
     * @param request the filters and the page
     * @return the page, after which more may follow; the next page can be empty all the same
     */
    public Page<IntegrationSummary> list(ListIntegrationsRequest request) {
        return integrations.list(LISTING, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListIntegrationsRequest)} does.
     *
     * @return the items
     */
    public Pages<IntegrationSummary> listAll() {
        return listAll(ListIntegrationsRequest.all());
    }

    /**
     * Returns the integrations on all pages, each read when its first item is asked for: {@code GET /integrations}. An
     * integration that is created or deleted meanwhile can shift others over the edge of a page, so that one is skipped or
     * returned twice.
     *
     * @param request the filters, and the page to start with
     * @return the integrations; the client sends nothing before the first is asked for
     */
    public Pages<IntegrationSummary> listAll(ListIntegrationsRequest request) {
        return integrations.listAll(LISTING, request);
    }

    /**
     * Returns the integration with a name. Names need not be unique. The client reads pages until it finds one.
     *
     * @param name the whole name, case-sensitive
     * @return the first integration with the name; empty if no page has one
     */
    public Optional<IntegrationSummary> findByName(String name) {
        Optional<String> wanted = Optional.of(name);
        return listAll().stream().filter(each -> each.name().equals(wanted)).findFirst();
    }

    /**
     * Updates an integration: {@code PUT /integrations/{slug}}. Portkey keeps the value of every field that the request does
     * not set.
     *
     * @param slug the slug of the integration
     * @param request the changes
     */
    public void update(String slug, UpdateIntegrationRequest request) {
        integrations.update(slug, UPDATE, request);
    }

    private Reconciliation<CreateIntegrationRequest, Integration> reconciliation() {
        return new Reconciliation<>(
                http,
                RULES,
                CREATE,
                document(Integration.class, Integration::builder),
                new PortkeyAccess<CreateIntegrationRequest, IntegrationSummary, Integration>(
                        integrations,
                        "integration",
                        CREATE,
                        INTEGRATION,
                        UpdateIntegrationRequest.class,
                        CreateIntegrationRequest::slug,
                        CreateIntegrationRequest::name,
                        desired ->
                                listAll(ListIntegrationsRequest.builder()
                                                .workspaceId(desired.workspaceId())
                                                .build())
                                        .stream(),
                        IntegrationSummary::name,
                        IntegrationSummary::slug,
                        Integration::slug));
    }

    /**
     * Plans how to bring an integration into a desired state, without writing anything. The client finds the
     * integration by its slug if the desired state sets one, and otherwise by its name. What the desired state does not
     * set stays as it is.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<Integration> plan(CreateIntegrationRequest desired, Secrets secrets) {
        return reconciliation().plan(desired, secrets);
    }

    /**
     * Plans how to bring an integration into a desired state, and sends the secrets of an existing integration only if
     * they are known to differ: {@link #plan(CreateIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<Integration> plan(CreateIntegrationRequest desired) {
        return plan(desired, Secrets.KEEP);
    }

    /**
     * Brings an integration into a desired state: plans and carries the plan out.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the integration and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<Integration> ensure(CreateIntegrationRequest desired, Secrets secrets) {
        return plan(desired, secrets).apply();
    }

    /**
     * Brings an integration into a desired state, and sends the secrets of an existing integration only if they are
     * known to differ: {@link #ensure(CreateIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the integration and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<Integration> ensure(CreateIntegrationRequest desired) {
        return ensure(desired, Secrets.KEEP);
    }

    /**
     * Deletes an integration: {@code DELETE /integrations/{slug}}. When the response to an attempt was lost and the retry finds
     * no integration, the delete counts as done.
     *
     * @param slug the slug of the integration
     */
    public void delete(String slug) {
        integrations.delete(slug);
    }

    /**
     * Returns the client of the models of an integration: {@code /integrations/{slug}/models}. Sends nothing.
     *
     * @param slug the slug of the integration
     * @return the client of its models
     */
    public IntegrationModelsClient models(String slug) {
        return new IntegrationModelsClient(http, slug);
    }

    /**
     * Returns the client of the access of workspaces to an integration: {@code /integrations/{slug}/workspaces}. Sends
     * nothing.
     *
     * @param slug the slug of the integration
     * @return the client of their access
     */
    public IntegrationWorkspacesClient workspaces(String slug) {
        return new IntegrationWorkspacesClient(http, slug);
    }
}
