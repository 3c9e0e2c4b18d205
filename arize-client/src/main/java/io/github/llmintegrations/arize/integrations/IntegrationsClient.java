package io.github.llmintegrations.arize.integrations;

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
 * Arize's polymorphic integrations: LLM providers, agents and evaluators ({@code /v2/integrations}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when an id is null or cannot be a path segment, or the
 * request holds a value that does not exist in the client's enum spelling, and {@link NullPointerException} for any
 * other null argument.
 * Creates and updates are not tried again once they may have been applied; reads and deletes are.
 */
public final class IntegrationsClient {
    private static final PathTemplate COLLECTION = PathTemplate.of("/v2/integrations");
    private static final PathTemplate ITEM = PathTemplate.of("/v2/integrations/{integration_id}");
    private static final ResponseReader<Integration> INTEGRATION = Json.reader(Integration.class);
    private static final ResponseReader<Listed<Integration, Pagination>> LIST =
            Listing.reader("integrations", Integration.class);

    private final ArizeApi api;

    /**
     * Made by the client.
     *
     * @param api the way to Arize
     */
    public IntegrationsClient(ArizeApi api) {
        this.api = api;
    }

    /**
     * Creates an integration: {@code POST /v2/integrations}. Fails with a {@code ConflictException} when the name is
     * taken by another of its type.
     *
     * @param request what to create
     * @return the integration, without its secrets
     */
    public Integration create(CreateIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http()
                .execute(Operation.draft("integrations.create", RetryClass.UNSAFE, "POST", COLLECTION)
                        .body(api.json(request))
                        .refusalHint(api.spellingHint())
                        .reads(INTEGRATION));
    }

    /**
     * Reads an integration: {@code GET /v2/integrations/{integration_id}}. Fails with a {@code NotFoundException} when
     * there is none.
     *
     * @param integrationId the id; never a name
     * @return the integration, without its secrets
     */
    public Integration get(String integrationId) {
        return api.http()
                .execute(Operation.draft("integrations.get", RetryClass.READ, "GET", ITEM, integrationId)
                        .reads(INTEGRATION));
    }

    /**
     * Reads one page of a listing: {@code GET /v2/integrations}.
     *
     * @param request which integrations
     * @return the page
     */
    public Page<Integration> list(ListIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http().execute(list(request, request.cursor()));
    }

    /**
     * Reads all pages of a listing, one after another as their items are asked for: {@code GET /v2/integrations}.
     *
     * @param request which integrations, and where to start
     * @return the integrations; nothing is sent before the first is asked for
     */
    public Pages<Integration> listAll(ListIntegrationsRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http().pages(request.cursor(), cursor -> list(request, cursor), Integration::id);
    }

    private Operation<Page<Integration>> list(ListIntegrationsRequest request, Optional<String> cursor) {
        Operation.Draft list = Operation.draft("integrations.list", RetryClass.READ, "GET", COLLECTION)
                .query("type", request.type().map(api::spelled));
        request.type().ifPresent(type -> list.refusalHint(api.spellingHint()));
        return Listing.query(list, request, cursor).reads(body -> Pagination.page(LIST.read(body)));
    }

    /**
     * Updates an integration: {@code PATCH /v2/integrations/{integration_id}}. What the request does not set stays.
     *
     * @param integrationId the id; never a name
     * @param request what to change; of the type and provider that the integration has
     * @return the integration after the update, without its secrets
     */
    public Integration update(String integrationId, UpdateIntegrationRequest request) {
        Objects.requireNonNull(request, "request");
        return api.http()
                .execute(Operation.draft("integrations.update", RetryClass.UNSAFE, "PATCH", ITEM, integrationId)
                        .body(api.json(request))
                        .refusalHint(api.spellingHint())
                        .reads(INTEGRATION));
    }

    /**
     * Deletes an integration for good: {@code DELETE /v2/integrations/{integration_id}}. Fails with a {@code
     * NotFoundException} when there is none; but when the answer of an earlier attempt was lost, and the next finds none,
     * it is taken for deleted.
     *
     * @param integrationId the id; never a name
     */
    public void delete(String integrationId) {
        api.http()
                .execute(Operation.draft("integrations.delete", RetryClass.REPEATABLE, "DELETE", ITEM, integrationId)
                        .removes());
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
