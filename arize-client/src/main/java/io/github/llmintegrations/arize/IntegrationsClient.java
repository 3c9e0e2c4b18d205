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
import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.core.UnprocessableEntityException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.http.Reconciliation;
import io.github.llmintegrations.core.internal.json.Codec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The client of Arize's integrations with LLM providers, agents and remote evaluators: {@code /v2/integrations}.
 *
 * <p>The name of an LLM integration is unique among the LLM integrations of the account. Agents and evaluators share
 * one space of names: no agent has the name of an evaluator.
 *
 * <p>Every method throws a {@link NullPointerException} for a null request or name. The client retries reads and
 * deletes. It never retries a create or an update that Arize may have applied. Immutable and thread-safe.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/list-integrations">Arize: integrations</a>
 */
public final class IntegrationsClient {
    private static final Reconciliation.Rules RULES = Reconciliation.Rules.NONE
            .withFixed("type", "config.provider")
            .withMerged("config")
            .withKinds("type", "provider")
            .withWholes("headers", "input_schema");

    private static final Codec<Integration> INTEGRATION = document(Integration.class, Integration.Members::new);
    private static final Codec<CreateIntegrationRequest> CREATE =
            document(CreateIntegrationRequest.class, CreateIntegrationRequest.Members::new);
    private static final Codec<UpdateIntegrationRequest> UPDATE =
            document(UpdateIntegrationRequest.class, UpdateIntegrationRequest.Members::new);

    private static final ReadableResource.Definition<Integration, ListIntegrationsRequest> DEFINITION =
            new ReadableResource.Definition<>(
                    "integrations",
                    PathTemplate.of("/v2/integrations"),
                    PathTemplate.of("/v2/integrations/{integration_id}"),
                    INTEGRATION,
                    Listing.page("integrations", INTEGRATION),
                    document(ListIntegrationsRequest.class, ListIntegrationsRequest::builder),
                    Integration::id,
                    Integration::name,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build());

    private final WritableResource<
                    Integration, CreateIntegrationRequest, UpdateIntegrationRequest, ListIntegrationsRequest>
            calls;

    IntegrationsClient(HttpTransport http, Spellings spellings) {
        this.calls = new WritableResource<>(http, spellings, DEFINITION, CREATE, UPDATE);
    }

    /**
     * Creates an integration: {@code POST /v2/integrations}.
     *
     * @param request the integration to create
     * @return the new integration, without its secrets
     * @throws IllegalArgumentException if the request contains a value that does not exist in the client's enum
     *     spelling; the client sends nothing
     * @throws ConflictException if the name is taken: of an LLM integration by another one, of an agent or an evaluator
     *     by an agent or an evaluator
     * @throws PermissionDeniedException if the caller lacks a permission, or the account lacks the feature "remote
     *     evaluators"
     * @throws UnprocessableEntityException if Arize rejects the configuration, such as an endpoint that does not
     *     resolve to a public address
     * @throws SdkException if the call fails in any other way
     */
    public Integration create(CreateIntegrationRequest request) {
        return calls.create(request);
    }

    /**
     * Returns an integration: {@code GET /v2/integrations/{integration_id}}.
     *
     * @param integrationId the integration's id, not its name
     * @return the integration, without its secrets
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public Integration get(String integrationId) {
        return calls.get(integrationId);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again,
     * with waits of 0.1 to 2 s between the reads, and takes a 404 for a resource that is not visible yet.
     *
     * @param integrationId the integration's id, not its name
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public Integration awaitVisible(String integrationId, Predicate<? super Integration> condition, Duration atMost) {
        return calls.awaitVisible(integrationId, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param integrationId the integration's id, not its name
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public Integration awaitVisible(String integrationId, Duration atMost) {
        return awaitVisible(integrationId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListIntegrationsRequest)} does.
     *
     * @return the page
     */
    public Page<Integration> list() {
        return list(ListIntegrationsRequest.builder().build());
    }

    /**
     * Returns one page of integrations, newest first: {@code GET /v2/integrations}.
     *
     * @param request the filters, the page size, and the cursor of a page after the first
     * @return the page
     * @throws IllegalArgumentException if the type does not exist in the client's enum spelling; the client sends
     *     nothing
     * @throws BadRequestException if the server requires a type, or the cursor comes from another query
     * @throws NotFoundException if the request names a space that the caller cannot see
     * @throws PermissionDeniedException if the caller may read none of the types
     * @throws SdkException if the call fails in any other way
     */
    public Page<Integration> list(ListIntegrationsRequest request) {
        return calls.list(request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListIntegrationsRequest)} does.
     *
     * @return the items
     */
    public Pages<Integration> listAll() {
        return listAll(ListIntegrationsRequest.builder().build());
    }

    /**
     * Returns all integrations from a request's cursor on, newest first: {@code GET /v2/integrations}. The client
     * requests each page when a caller reaches its first item, and throws the exceptions of {@link #list} then.
     *
     * @param request the filters, the page size, and the cursor to start at
     * @return the integrations
     */
    public Pages<Integration> listAll(ListIntegrationsRequest request) {
        return calls.listAll(request);
    }

    /**
     * Updates an integration: {@code PATCH /v2/integrations/{integration_id}}. Arize keeps the fields that the request
     * does not set.
     *
     * @param integrationId the integration's id, not its name
     * @param request the changes, of the integration's type and provider
     * @return the updated integration, without its secrets
     * @throws IllegalArgumentException if the id is null or cannot be a path segment, or the request contains a value
     *     that does not exist in the client's enum spelling; the client sends nothing
     * @throws ConflictException if the new name is taken: of an LLM integration by another one, of an agent or an
     *     evaluator by an agent or an evaluator
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws PermissionDeniedException if the caller lacks a permission, or the account lacks the feature "remote
     *     evaluators"
     * @throws UnprocessableEntityException if Arize rejects the configuration, or the integration has another type or
     *     provider
     * @throws SdkException if the call fails in any other way
     */
    public Integration update(String integrationId, UpdateIntegrationRequest request) {
        return calls.update(integrationId, request);
    }

    private Reconciliation<CreateIntegrationRequest, Integration> reconciliation(
            Function<CreateIntegrationRequest, List<Integration>> find) {
        return calls.reconciliation(RULES, desired -> desired.type() + " integration \"" + desired.name() + "\"", find);
    }

    private List<Integration> findByName(CreateIntegrationRequest desired) {
        return calls.allNamed(
                desired.name(),
                ListIntegrationsRequest.builder()
                        .type(desired.type())
                        .name(desired.name())
                        .build());
    }

    /**
     * Plans how to bring an integration into a desired state, without writing anything. The client finds the
     * integration by its type and its name. What the desired state does not set stays as it is.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<Integration> plan(CreateIntegrationRequest desired, Secrets secrets) {
        return reconciliation(this::findByName).plan(desired, secrets);
    }

    /**
     * Plans how to bring an integration with a given id into a desired state, without writing anything. The name may change as well.
     *
     * @param integrationId the integration's id, not its name
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared
     * @return the plan, which never creates an integration
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the read fails in any other way
     */
    public Plan<Integration> plan(String integrationId, CreateIntegrationRequest desired, Secrets secrets) {
        return reconciliation(each -> List.of(get(integrationId))).plan(desired, secrets);
    }

    /**
     * Plans how to bring an integration with a given id into a desired state, and sends its secrets only if they are known to
     * differ: {@link #plan(String, CreateIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param integrationId the integration's id, not its name
     * @param desired the desired state, as a request to create it
     * @return the plan, which never creates an integration
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the read fails in any other way
     */
    public Plan<Integration> plan(String integrationId, CreateIntegrationRequest desired) {
        return plan(integrationId, desired, Secrets.KEEP);
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
     * Brings an integration with a given id into a desired state: plans and carries the plan out.
     *
     * @param integrationId the integration's id, not its name
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared
     * @return the integration and the plan
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws ConflictException if the name of the desired state is taken
     * @throws SdkException if a call fails in any other way
     */
    public Ensured<Integration> ensure(String integrationId, CreateIntegrationRequest desired, Secrets secrets) {
        return plan(integrationId, desired, secrets).apply();
    }

    /**
     * Brings an integration with a given id into a desired state, and sends its secrets only if they are known to differ: {@link
     * #ensure(String, CreateIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param integrationId the integration's id, not its name
     * @param desired the desired state, as a request to create it
     * @return the integration and the plan
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws ConflictException if the name of the desired state is taken
     * @throws SdkException if a call fails in any other way
     */
    public Ensured<Integration> ensure(String integrationId, CreateIntegrationRequest desired) {
        return ensure(integrationId, desired, Secrets.KEEP);
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
     * Deletes an integration permanently: {@code DELETE /v2/integrations/{integration_id}}. If the response to an
     * attempt is lost and a retry gets a 404, the call succeeds.
     *
     * @param integrationId the integration's id, not its name
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws ConflictException if the integration is an evaluator that active remote evaluators still use
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public void delete(String integrationId) {
        calls.delete(integrationId);
    }

    /**
     * Returns the LLM integration with a name. The client lists the LLM integrations whose names contain it, and
     * compares the names exactly. It ignores an agent or an evaluator with the same name.
     *
     * @param name the whole name, case-sensitive
     * @return the integration; empty if no LLM integration has the name
     * @throws IllegalArgumentException if the name is blank; the client sends nothing
     * @throws SdkException if the call fails
     */
    public Optional<LlmIntegration> findLlmByName(String name) {
        return findByName(IntegrationType.LLM, LlmIntegration.class, name);
    }

    /**
     * Returns the agent integration with a name. The client lists the agents whose names contain it, and compares the
     * names exactly. If an evaluator has the name, no agent does, and the result is empty.
     *
     * @param name the whole name, case-sensitive
     * @return the integration; empty if no agent has the name
     * @throws IllegalArgumentException if the name is blank; the client sends nothing
     * @throws SdkException if the call fails
     */
    public Optional<AgentIntegration> findAgentByName(String name) {
        return findByName(IntegrationType.AGENT, AgentIntegration.class, name);
    }

    /**
     * Returns the evaluator integration with a name. The client lists the evaluators whose names contain it, and
     * compares the names exactly. If an agent has the name, no evaluator does, and the result is empty.
     *
     * @param name the whole name, case-sensitive
     * @return the integration; empty if no evaluator has the name
     * @throws IllegalArgumentException if the name is blank; the client sends nothing
     * @throws SdkException if the call fails
     */
    public Optional<EvaluatorIntegration> findEvaluatorByName(String name) {
        return findByName(IntegrationType.EVALUATOR, EvaluatorIntegration.class, name);
    }

    private <T extends Integration> Optional<T> findByName(IntegrationType type, Class<T> shape, String name) {
        return calls.findByName(
                ListIntegrationsRequest.builder().type(type).name(name).build(), shape);
    }
}
