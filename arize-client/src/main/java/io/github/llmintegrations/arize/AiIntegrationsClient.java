package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import java.util.Optional;

/**
 * Arize's AI integrations: every LLM provider as one flat resource ({@code /v2/ai-integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, or the
 * request holds a value that does not exist in the client's enum spelling, and {@link NullPointerException} for any
 * other null argument. The client retries reads and deletes, and never a create or an update that may have been
 * applied.
 */
public final class AiIntegrationsClient {
    private static final ArizeResource.Definition<
                    AiIntegration, CreateAiIntegrationRequest, UpdateAiIntegrationRequest, ListAiIntegrationsRequest>
            DEFINITION = new ArizeResource.Definition<>(
                    "aiIntegrations",
                    "/v2/ai-integrations",
                    "ai_integrations",
                    document(AiIntegration.class, AiIntegration::builder),
                    document(CreateAiIntegrationRequest.class, CreateAiIntegrationRequest::builder),
                    document(UpdateAiIntegrationRequest.class, UpdateAiIntegrationRequest::builder),
                    document(ListAiIntegrationsRequest.class, ListAiIntegrationsRequest::builder),
                    AiIntegration::id,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build());

    private final ArizeResource<
                    AiIntegration, CreateAiIntegrationRequest, UpdateAiIntegrationRequest, ListAiIntegrationsRequest>
            calls;

    AiIntegrationsClient(HttpTransport http, Spellings spellings) {
        this.calls = new ArizeResource<>(http, spellings, DEFINITION);
    }

    /**
     * Creates an AI integration: {@code POST /v2/ai-integrations}. Fails with a {@code ConflictException} when the name is
     * taken.
     *
     * @param request what to create
     * @return the integration, without its secrets
     */
    public AiIntegration create(CreateAiIntegrationRequest request) {
        return calls.create(request);
    }

    /**
     * Reads an AI integration: {@code GET /v2/ai-integrations/{integration_id}}. Fails with a {@code NotFoundException} when
     * there is none.
     *
     * @param integrationId the id; never a name
     * @return the integration, without its secrets
     */
    public AiIntegration get(String integrationId) {
        return calls.get(integrationId);
    }

    /**
     * Reads one page of a listing: {@code GET /v2/ai-integrations}.
     *
     * @param request which integrations
     * @return the page
     */
    public Page<AiIntegration> list(ListAiIntegrationsRequest request) {
        return calls.list(request);
    }

    /**
     * Reads all pages of a listing, one after another as their items are asked for: {@code GET /v2/ai-integrations}.
     *
     * @param request which integrations, and where to start
     * @return the integrations; nothing is sent before the first is asked for
     */
    public Pages<AiIntegration> listAll(ListAiIntegrationsRequest request) {
        return calls.listAll(request);
    }

    /**
     * Updates an AI integration: {@code PATCH /v2/ai-integrations/{integration_id}}. What the request does not set stays.
     *
     * @param integrationId the id; never a name
     * @param request what to change
     * @return the integration after the update, without its secrets
     */
    public AiIntegration update(String integrationId, UpdateAiIntegrationRequest request) {
        return calls.update(integrationId, request);
    }

    /**
     * Deletes an AI integration for good: {@code DELETE /v2/ai-integrations/{integration_id}}. Fails with a {@code
     * NotFoundException} when there is none; but when the answer of an earlier attempt was lost, and the next finds none,
     * the integration counts as deleted.
     *
     * @param integrationId the id; never a name
     */
    public void delete(String integrationId) {
        calls.delete(integrationId);
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
