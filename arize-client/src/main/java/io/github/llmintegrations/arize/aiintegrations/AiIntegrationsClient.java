package io.github.llmintegrations.arize.aiintegrations;

import io.github.llmintegrations.arize.internal.ArizeApi;
import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.internal.Pagination;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.Listed;
import io.github.llmintegrations.core.internal.Operation;
import io.github.llmintegrations.core.internal.PathTemplate;
import io.github.llmintegrations.core.internal.ResponseReader;
import io.github.llmintegrations.core.internal.RetryClass;
import java.util.Objects;
import java.util.Optional;

/**
 * Arize's AI integrations: every LLM provider as one flat resource ({@code /v2/ai-integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, or the
 * request holds a value that does not exist in the client's enum spelling, and {@link NullPointerException} for any
 * other null argument.
 * Creates and updates are not tried again once they may have been applied; reads and deletes are.
 */
public final class AiIntegrationsClient {
    private static final PathTemplate COLLECTION = PathTemplate.of("/v2/ai-integrations");
    private static final PathTemplate ITEM = PathTemplate.of("/v2/ai-integrations/{integration_id}");
    private static final ResponseReader<AiIntegration> INTEGRATION = Json.reader(AiIntegration.class);
    private static final ResponseReader<Listed<AiIntegration, Pagination>> LIST =
            Listing.reader("ai_integrations", AiIntegration.class);

    private final ArizeApi api;

    /**
     * Made by the client.
     *
     * @param api the way to Arize
     */
    public AiIntegrationsClient(ArizeApi api) {
        this.api = api;
    }

    /**
     * Creates an AI integration: {@code POST /v2/ai-integrations}. Fails with a {@code ConflictException} when the name is
     * taken.
     *
     * @param request what to create
     * @return the integration, without its secrets
     */
    public AiIntegration create(CreateAiIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http()
                .execute(Operation.draft("aiIntegrations.create", RetryClass.UNSAFE, "POST", COLLECTION)
                        .body(api.json(request))
                        .refusalHint(api.spellingHint())
                        .reads(INTEGRATION));
    }

    /**
     * Reads an AI integration: {@code GET /v2/ai-integrations/{integration_id}}. Fails with a {@code NotFoundException} when
     * there is none.
     *
     * @param integrationId the id; never a name
     * @return the integration, without its secrets
     */
    public AiIntegration get(String integrationId) {
        return api.http()
                .execute(Operation.draft("aiIntegrations.get", RetryClass.READ, "GET", ITEM, integrationId)
                        .reads(INTEGRATION));
    }

    /**
     * Reads one page of a listing: {@code GET /v2/ai-integrations}.
     *
     * @param request which integrations
     * @return the page
     */
    public Page<AiIntegration> list(ListAiIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http().execute(list(request, request.cursor()));
    }

    /**
     * Reads all pages of a listing, one after another as their items are asked for: {@code GET /v2/ai-integrations}.
     *
     * @param request which integrations, and where to start
     * @return the integrations; nothing is sent before the first is asked for
     */
    public Pages<AiIntegration> listAll(ListAiIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http().pages(request.cursor(), cursor -> list(request, cursor), AiIntegration::id);
    }

    private Operation<Page<AiIntegration>> list(ListAiIntegrationsRequest request, Optional<String> cursor) {
        return Listing.query(
                        Operation.draft("aiIntegrations.list", RetryClass.READ, "GET", COLLECTION), request, cursor)
                .reads(body -> Pagination.page(LIST.read(body)));
    }

    /**
     * Updates an AI integration: {@code PATCH /v2/ai-integrations/{integration_id}}. What the request does not set stays.
     *
     * @param integrationId the id; never a name
     * @param request what to change
     * @return the integration after the update, without its secrets
     */
    public AiIntegration update(String integrationId, UpdateAiIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        Operation.Draft update = Operation.draft(
                        "aiIntegrations.update", RetryClass.UNSAFE, "PATCH", ITEM, integrationId)
                .body(api.json(request));
        if (holdsEnumerations(request)) {
            update.refusalHint(api.spellingHint());
        }
        return api.http().execute(update.reads(INTEGRATION));
    }

    private static boolean holdsEnumerations(UpdateAiIntegrationRequest request) {
        return request.provider().isPresent()
                || request.authType().isPresent()
                || request.providerMetadata().value().isPresent();
    }

    /**
     * Deletes an AI integration for good: {@code DELETE /v2/ai-integrations/{integration_id}}. Fails with a {@code
     * NotFoundException} when there is none; but when the answer of an earlier attempt was lost, and the next finds none,
     * it is taken for deleted.
     *
     * @param integrationId the id; never a name
     */
    public void delete(String integrationId) {
        api.http()
                .execute(Operation.draft("aiIntegrations.delete", RetryClass.REPEATABLE, "DELETE", ITEM, integrationId)
                        .removes());
    }

    /**
     * Finds the integration of a name, by listing with {@code name} and comparing exactly.
     *
     * @param name the whole name, in its case
     * @return the integration, or empty when no page holds it
     */
    public Optional<AiIntegration> findByName(String name) {
        return listAll(ListAiIntegrationsRequest.builder().name(name).build()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
