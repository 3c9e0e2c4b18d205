package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.integrations.AgentIntegration;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.EvaluatorIntegration;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import java.util.Optional;

/**
 * Arize's polymorphic integrations: LLM providers, agents and evaluators ({@code /v2/integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, or the
 * request holds a value that does not exist in the client's enum spelling, and {@link NullPointerException} for any
 * other null argument. The client retries reads and deletes, and never a create or an update that may have been
 * applied.
 */
public final class IntegrationsClient {
    private static final ArizeResource.Definition<
                    Integration, CreateIntegrationRequest, UpdateIntegrationRequest, ListIntegrationsRequest>
            DEFINITION = new ArizeResource.Definition<>(
                    "integrations",
                    "/v2/integrations",
                    "integrations",
                    document(Integration.class, Integration.Members::new),
                    document(CreateIntegrationRequest.class, CreateIntegrationRequest.Members::new),
                    document(UpdateIntegrationRequest.class, UpdateIntegrationRequest.Members::new),
                    document(ListIntegrationsRequest.class, ListIntegrationsRequest::builder),
                    Integration::id,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build());

    private final ArizeResource<
                    Integration, CreateIntegrationRequest, UpdateIntegrationRequest, ListIntegrationsRequest>
            calls;

    IntegrationsClient(HttpTransport http, Spellings spellings) {
        this.calls = new ArizeResource<>(http, spellings, DEFINITION);
    }

    /**
     * Creates an integration: {@code POST /v2/integrations}. Fails with a {@code ConflictException} when the name is
     * taken by another of its type.
     *
     * @param request what to create
     * @return the integration, without its secrets
     */
    public Integration create(CreateIntegrationRequest request) {
        return calls.create(request);
    }

    /**
     * Reads an integration: {@code GET /v2/integrations/{integration_id}}. Fails with a {@code NotFoundException} when
     * there is none.
     *
     * @param integrationId the id; never a name
     * @return the integration, without its secrets
     */
    public Integration get(String integrationId) {
        return calls.get(integrationId);
    }

    /**
     * Reads one page of a listing: {@code GET /v2/integrations}.
     *
     * @param request which integrations
     * @return the page
     */
    public Page<Integration> list(ListIntegrationsRequest request) {
        return calls.list(request);
    }

    /**
     * Reads all pages of a listing, one after another as their items are asked for: {@code GET /v2/integrations}.
     *
     * @param request which integrations, and where to start
     * @return the integrations; nothing is sent before the first is asked for
     */
    public Pages<Integration> listAll(ListIntegrationsRequest request) {
        return calls.listAll(request);
    }

    /**
     * Updates an integration: {@code PATCH /v2/integrations/{integration_id}}. What the request does not set stays.
     *
     * @param integrationId the id; never a name
     * @param request what to change; of the type and provider that the integration has
     * @return the integration after the update, without its secrets
     */
    public Integration update(String integrationId, UpdateIntegrationRequest request) {
        return calls.update(integrationId, request);
    }

    /**
     * Deletes an integration for good: {@code DELETE /v2/integrations/{integration_id}}. Fails with a {@code
     * NotFoundException} when there is none; but when the answer of an earlier attempt was lost, and the next finds none,
     * the integration counts as deleted.
     *
     * @param integrationId the id; never a name
     */
    public void delete(String integrationId) {
        calls.delete(integrationId);
    }

    /**
     * Finds the LLM integration of a name, by listing with {@code name} and comparing exactly.
     *
     * @param name the whole name, in its case
     * @return the integration, or empty when no page holds it
     */
    public Optional<LlmIntegration> findLlmByName(String name) {
        return findByName(IntegrationType.LLM, LlmIntegration.class, name);
    }

    /**
     * Finds the agent integration of a name, by listing with {@code name} and comparing exactly.
     *
     * @param name the whole name, in its case
     * @return the integration, or empty when no page holds it
     */
    public Optional<AgentIntegration> findAgentByName(String name) {
        return findByName(IntegrationType.AGENT, AgentIntegration.class, name);
    }

    /**
     * Finds the evaluator integration of a name, by listing with {@code name} and comparing exactly.
     *
     * @param name the whole name, in its case
     * @return the integration, or empty when no page holds it
     */
    public Optional<EvaluatorIntegration> findEvaluatorByName(String name) {
        return findByName(IntegrationType.EVALUATOR, EvaluatorIntegration.class, name);
    }

    private <T extends Integration> Optional<T> findByName(IntegrationType type, Class<T> shape, String name) {
        return listAll(ListIntegrationsRequest.builder().type(type).name(name).build()).stream()
                .filter(shape::isInstance)
                .map(shape::cast)
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
