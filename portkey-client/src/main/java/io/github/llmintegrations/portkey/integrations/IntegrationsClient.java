package io.github.llmintegrations.portkey.integrations;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.HttpTransport;
import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.Listed;
import io.github.llmintegrations.core.internal.Operation;
import io.github.llmintegrations.core.internal.PathTemplate;
import io.github.llmintegrations.core.internal.ResponseReader;
import io.github.llmintegrations.core.internal.RetryClass;
import io.github.llmintegrations.core.internal.SuccessFlag;
import io.github.llmintegrations.portkey.internal.TotalledList;
import io.github.llmintegrations.portkey.models.IntegrationModelsClient;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspacesClient;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Portkey's integrations: the credentials of providers that the gateway uses ({@code /integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when a slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. A create is not tried again once it may have been applied; the others are.
 * Reads follow writes with a delay at Portkey's: one just after a write may still show what was before.
 */
public final class IntegrationsClient {
    private static final PathTemplate COLLECTION = PathTemplate.of("/integrations");
    private static final PathTemplate ITEM = PathTemplate.of("/integrations/{slug}");
    private static final ResponseReader<CreateIntegrationResponse> CREATED =
            SuccessFlag.checked(CreateIntegrationResponse.class);
    private static final ResponseReader<Integration> INTEGRATION = SuccessFlag.checked(Integration.class);
    private static final ResponseReader<Listed<IntegrationSummary, Long>> LIST =
            TotalledList.reader("data", IntegrationSummary.class);

    private final HttpTransport http;

    /**
     * Made by the client.
     *
     * @param http the way to Portkey
     */
    public IntegrationsClient(HttpTransport http) {
        this.http = http;
    }

    /**
     * Creates an integration: {@code POST /integrations}. When its slug is taken, {@code isNameTaken()} of the exception
     * is true.
     *
     * @param request what to create
     * @return the id and the slug of the integration
     */
    public CreateIntegrationResponse create(CreateIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        return http.execute(Operation.draft("integrations.create", RetryClass.UNSAFE, "POST", COLLECTION)
                .body(Json.write(request))
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
     * @return the page; that it has more is what its place, its size and the server's total tell, and the next may yet be empty
     */
    public Page<IntegrationSummary> list(ListIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return http.execute(
                list(request, request.currentPage()).reads(body -> PageOfIntegrations.alone(LIST.read(body), request)));
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
                page -> list(request, OptionalInt.of(page))
                        .reads(body -> PageOfIntegrations.numbered(LIST.read(body), request)),
                IntegrationSummary::slug);
    }

    private static Operation.Draft list(ListIntegrationsRequest request, OptionalInt page) {
        return TotalledList.page(
                        Operation.draft("integrations.list", RetryClass.READ, "GET", COLLECTION),
                        page,
                        request.pageSize())
                .query("workspace_id", request.workspaceId())
                .query("type", request.type().map(IntegrationType::value));
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
                .body(Json.write(request))
                .changes());
    }

    /**
     * Deletes an integration: {@code DELETE /integrations/{slug}}. When the answer of an attempt was lost, and the next
     * finds nothing, it is taken for deleted.
     *
     * @param slug the integration's slug
     */
    public void delete(String slug) {
        http.execute(Operation.draft("integrations.delete", RetryClass.REPEATABLE, "DELETE", ITEM, slug)
                .removes());
    }

    /**
     * The models of an integration: {@code /integrations/{slug}/models}. Sends nothing.
     *
     * @param slug the integration's slug
     * @return their client
     */
    public IntegrationModelsClient models(String slug) {
        return new IntegrationModelsClient(http, slug);
    }

    /**
     * What workspaces may do with an integration: {@code /integrations/{slug}/workspaces}. Sends nothing.
     *
     * @param slug the integration's slug
     * @return their client
     */
    public IntegrationWorkspacesClient workspaces(String slug) {
        return new IntegrationWorkspacesClient(http, slug);
    }
}
