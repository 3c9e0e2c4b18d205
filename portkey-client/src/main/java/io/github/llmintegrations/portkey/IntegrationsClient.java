package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;
import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.schema.CreateResponse;

/**
 * The client of integrations, which hold the credentials of AI providers that the gateway uses ({@code /integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before it sends anything when a slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create that Portkey may have applied; it
 * retries the other calls. Portkey's reads lag behind its writes: a read just after a write can return the state before.
 */
public final class IntegrationsClient {
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
     * Returns one page of integrations: {@code GET /integrations}.
     *
     * @param request the filters and the page
     * @return the page, after which more may follow; the next page can be empty all the same
     */
    public Page<IntegrationSummary> list(ListIntegrationsRequest request) {
        return integrations.list(LISTING, request);
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
     * Updates an integration: {@code PUT /integrations/{slug}}. Portkey keeps the value of every field that the request does
     * not set.
     *
     * @param slug the slug of the integration
     * @param request the changes
     */
    public void update(String slug, UpdateIntegrationRequest request) {
        integrations.update(slug, UPDATE, request);
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
