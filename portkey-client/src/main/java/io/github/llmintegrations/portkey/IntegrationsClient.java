package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.answer;
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
import io.github.llmintegrations.core.internal.json.Listed;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationResponse;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import java.util.Objects;

/**
 * Portkey's integrations: the credentials of providers that the gateway uses ({@code /integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when a slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create that Portkey may have applied; it
 * retries the others.
 * Portkey's reads lag behind its writes: one just after a write may still return the old state.
 */
public final class IntegrationsClient {
    private static final PathTemplate COLLECTION = PathTemplate.of("/integrations");
    private static final PathTemplate ITEM = PathTemplate.of("/integrations/{slug}");
    private static final Codec<CreateIntegrationRequest> CREATE =
            document(CreateIntegrationRequest.class, CreateIntegrationRequest::builder);
    private static final Codec<UpdateIntegrationRequest> UPDATE =
            document(UpdateIntegrationRequest.class, UpdateIntegrationRequest::builder);
    private static final Codec<ListIntegrationsRequest> QUERY =
            document(ListIntegrationsRequest.class, ListIntegrationsRequest::builder);
    private static final ResponseReader<CreateIntegrationResponse> CREATED =
            SuccessFlag.checked(answer(CreateIntegrationResponse.class, CreateIntegrationResponse::builder));
    private static final ResponseReader<Integration> INTEGRATION =
            SuccessFlag.checked(answer(Integration.class, Integration::builder));
    private static final ResponseReader<Listed<IntegrationSummary, Long>> LIST =
            TotalledList.reader("data", document(IntegrationSummary.class, IntegrationSummary::builder));

    private final HttpTransport http;

    IntegrationsClient(HttpTransport http) {
        this.http = http;
    }

    /**
     * Creates an integration: {@code POST /integrations}. When its slug is taken, {@link
     * PortkeyErrors#isNameTaken} is true of the exception.
     *
     * @param request what to create
     * @return the id and the slug of the integration
     */
    public CreateIntegrationResponse create(CreateIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        return http.execute(Operation.draft("integrations.create", RetryClass.UNSAFE, "POST", COLLECTION)
                .body(CREATE, request, null)
                .reads(CREATED));
    }

    /**
     * Reads an integration: {@code GET /integrations/{slug}}.
     *
     * @param slug the integration's slug
     * @return the integration, secrets masked
     */
    public Integration get(String slug) {
        return http.execute(Operation.draft("integrations.get", RetryClass.READ, "GET", ITEM, slug)
                .reads(INTEGRATION));
    }

    /**
     * Reads one page of a listing: {@code GET /integrations}.
     *
     * @param request which integrations
     * @return the page; its place, its size and the server's total tell whether more follow, and the next page may yet be empty
     */
    public Page<IntegrationSummary> list(ListIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return http.execute(page(request).reads(body -> PageOfIntegrations.alone(LIST.read(body), request)));
    }

    /**
     * Reads all pages of a listing, one after another as their items are asked for: {@code GET /integrations}. An
     * integration that is created or deleted meanwhile may shift others over the edge of a page, so that one is skipped
     * or seen twice.
     *
     * @param request which integrations, and where to start
     * @return the integrations; nothing is sent before the first is asked for
     */
    public Pages<IntegrationSummary> listAll(ListIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return http.numberedPages(
                request.currentPage().orElse(0),
                page -> page(request.toBuilder().currentPage(page).build())
                        .reads(body -> PageOfIntegrations.numbered(LIST.read(body), request)),
                IntegrationSummary::slug);
    }

    private static Operation.Draft page(ListIntegrationsRequest request) {
        return Operation.draft("integrations.list", RetryClass.READ, "GET", COLLECTION)
                .query(QUERY, request, null);
    }

    /**
     * Updates an integration: {@code PUT /integrations/{slug}}. What the request does not set stays.
     *
     * @param slug the integration's slug
     * @param request what to change
     */
    public void update(String slug, UpdateIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        http.execute(Operation.draft("integrations.update", RetryClass.REPEATABLE, "PUT", ITEM, slug)
                .body(UPDATE, request, null)
                .changes());
    }

    /**
     * Deletes an integration: {@code DELETE /integrations/{slug}}. When the response to an attempt was lost and the retry
     * finds nothing, the delete counts as done.
     *
     * @param slug the integration's slug
     */
    public void delete(String slug) {
        http.execute(Operation.draft("integrations.delete", RetryClass.REPEATABLE, "DELETE", ITEM, slug)
                .removes());
    }

    /**
     * Returns the client of an integration's models: {@code /integrations/{slug}/models}. Sends nothing.
     *
     * @param slug the integration's slug
     * @return their client
     */
    public IntegrationModelsClient models(String slug) {
        return new IntegrationModelsClient(http, slug);
    }

    /**
     * Returns the client of what workspaces may do with an integration: {@code /integrations/{slug}/workspaces}. Sends
     * nothing.
     *
     * @param slug the integration's slug
     * @return their client
     */
    public IntegrationWorkspacesClient workspaces(String slug) {
        return new IntegrationWorkspacesClient(http, slug);
    }
}
