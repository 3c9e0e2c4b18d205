package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.Secrets;
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
 * The client of Arize's AI integrations: LLM providers as one flat resource, {@code /v2/ai-integrations}.
 *
 * <p>Every method throws a {@link NullPointerException} for a null request or name. The client retries reads and
 * deletes. It never retries a create or an update that Arize may have applied. Immutable and thread-safe.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/list-ai-integrations">Arize: AI integrations</a>
 */
public final class AiIntegrationsClient {
    private static final Reconciliation.Rules RULES =
            Reconciliation.Rules.NONE.withFixed("provider").withWholes("headers");

    private static final Codec<AiIntegration> AI_INTEGRATION = document(AiIntegration.class, AiIntegration::builder);
    private static final Codec<CreateAiIntegrationRequest> CREATE =
            document(CreateAiIntegrationRequest.class, CreateAiIntegrationRequest::builder);
    private static final Codec<UpdateAiIntegrationRequest> UPDATE =
            document(UpdateAiIntegrationRequest.class, UpdateAiIntegrationRequest::builder);

    private static final ReadableResource.Definition<AiIntegration, ListAiIntegrationsRequest> DEFINITION =
            new ReadableResource.Definition<>(
                    "aiIntegrations",
                    PathTemplate.of("/v2/ai-integrations"),
                    PathTemplate.of("/v2/ai-integrations/{integration_id}"),
                    AI_INTEGRATION,
                    Listing.page("ai_integrations", AI_INTEGRATION),
                    document(ListAiIntegrationsRequest.class, ListAiIntegrationsRequest::builder),
                    AiIntegration::id,
                    AiIntegration::name,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build());

    private final WritableResource<
                    AiIntegration, CreateAiIntegrationRequest, UpdateAiIntegrationRequest, ListAiIntegrationsRequest>
            calls;

    AiIntegrationsClient(HttpTransport http, Spellings spellings) {
        this.calls = new WritableResource<>(http, spellings, DEFINITION, CREATE, UPDATE);
    }

    /**
     * Creates an AI integration: {@code POST /v2/ai-integrations}.
     *
     * @param request the integration to create
     * @return the new integration, without its API key
     * @throws IllegalArgumentException if the request contains a value that does not exist in the client's enum
     *     spelling; the client sends nothing
     * @throws ConflictException if another AI integration has the name
     * @throws SdkException if the call fails in any other way
     */
    public AiIntegration create(CreateAiIntegrationRequest request) {
        return calls.create(request);
    }

    /**
     * Returns an AI integration: {@code GET /v2/ai-integrations/{integration_id}}.
     *
     * @param integrationId the integration's id, not its name
     * @return the integration, without its API key
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public AiIntegration get(String integrationId) {
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
    public AiIntegration awaitVisible(
            String integrationId, Predicate<? super AiIntegration> condition, Duration atMost) {
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
    public AiIntegration awaitVisible(String integrationId, Duration atMost) {
        return awaitVisible(integrationId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListAiIntegrationsRequest)} does.
     *
     * @return the page
     */
    public Page<AiIntegration> list() {
        return list(ListAiIntegrationsRequest.all());
    }

    /**
     * Returns one page of AI integrations: {@code GET /v2/ai-integrations}.
     *
     * @param request the filters, the page size, and the cursor of a page after the first
     * @return the page
     * @throws NotFoundException if the request names a space that the caller cannot see
     * @throws SdkException if the call fails in any other way
     */
    public Page<AiIntegration> list(ListAiIntegrationsRequest request) {
        return calls.list(request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListAiIntegrationsRequest)} does.
     *
     * @return the items
     */
    public Pages<AiIntegration> listAll() {
        return listAll(ListAiIntegrationsRequest.all());
    }

    /**
     * Returns all AI integrations from a request's cursor on: {@code GET /v2/ai-integrations}. The client requests each
     * page when a caller reaches its first item, and throws the exceptions of {@link #list} then.
     *
     * @param request the filters, the page size, and the cursor to start at
     * @return the integrations
     */
    public Pages<AiIntegration> listAll(ListAiIntegrationsRequest request) {
        return calls.listAll(request);
    }

    /**
     * Updates an AI integration: {@code PATCH /v2/ai-integrations/{integration_id}}. Arize keeps the fields that the
     * request does not set.
     *
     * @param integrationId the integration's id, not its name
     * @param request the changes
     * @return the updated integration, without its API key
     * @throws IllegalArgumentException if the id is null or cannot be a path segment, or the request contains a value
     *     that does not exist in the client's enum spelling; the client sends nothing
     * @throws ConflictException if another AI integration has the new name
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public AiIntegration update(String integrationId, UpdateAiIntegrationRequest request) {
        return calls.update(integrationId, request);
    }

    private Reconciliation<CreateAiIntegrationRequest, AiIntegration> reconciliation(
            Function<CreateAiIntegrationRequest, List<AiIntegration>> find) {
        return calls.reconciliation(RULES, desired -> "AI integration \"" + desired.name() + "\"", find);
    }

    private List<AiIntegration> findByName(CreateAiIntegrationRequest desired) {
        return calls.allNamed(
                desired.name(),
                ListAiIntegrationsRequest.builder().name(desired.name()).build());
    }

    /**
     * Plans how to bring an AI integration into a desired state, without writing anything. The client finds the
     * integration by its name. What the desired state does not set stays as it is.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<AiIntegration> plan(CreateAiIntegrationRequest desired, Secrets secrets) {
        return reconciliation(this::findByName).plan(desired, secrets);
    }

    /**
     * Plans how to bring an AI integration with a given id into a desired state, without writing anything. The name may change as well.
     *
     * @param integrationId the integration's id, not its name
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared
     * @return the plan, which never creates an integration
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the read fails in any other way
     */
    public Plan<AiIntegration> plan(String integrationId, CreateAiIntegrationRequest desired, Secrets secrets) {
        return reconciliation(each -> List.of(get(integrationId))).plan(desired, secrets);
    }

    /**
     * Plans how to bring an AI integration with a given id into a desired state, and sends its secrets only if they are known to
     * differ: {@link #plan(String, CreateAiIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param integrationId the integration's id, not its name
     * @param desired the desired state, as a request to create it
     * @return the plan, which never creates an integration
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the read fails in any other way
     */
    public Plan<AiIntegration> plan(String integrationId, CreateAiIntegrationRequest desired) {
        return plan(integrationId, desired, Secrets.KEEP);
    }

    /**
     * Plans how to bring an AI integration into a desired state, and sends the secrets of an existing integration only
     * if they are known to differ: {@link #plan(CreateAiIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<AiIntegration> plan(CreateAiIntegrationRequest desired) {
        return plan(desired, Secrets.KEEP);
    }

    /**
     * Brings an AI integration into a desired state: plans and carries the plan out.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing integration
     * @return the integration and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<AiIntegration> ensure(CreateAiIntegrationRequest desired, Secrets secrets) {
        return plan(desired, secrets).apply();
    }

    /**
     * Brings an AI integration with a given id into a desired state: plans and carries the plan out.
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
    public Ensured<AiIntegration> ensure(String integrationId, CreateAiIntegrationRequest desired, Secrets secrets) {
        return plan(integrationId, desired, secrets).apply();
    }

    /**
     * Brings an AI integration with a given id into a desired state, and sends its secrets only if they are known to differ: {@link
     * #ensure(String, CreateAiIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
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
    public Ensured<AiIntegration> ensure(String integrationId, CreateAiIntegrationRequest desired) {
        return ensure(integrationId, desired, Secrets.KEEP);
    }

    /**
     * Brings an AI integration into a desired state, and sends the secrets of an existing integration only if they are
     * known to differ: {@link #ensure(CreateAiIntegrationRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the integration and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<AiIntegration> ensure(CreateAiIntegrationRequest desired) {
        return ensure(desired, Secrets.KEEP);
    }

    /**
     * Deletes an AI integration permanently: {@code DELETE /v2/ai-integrations/{integration_id}}. Evaluators that use
     * the integration stop working. If the response to an attempt is lost and a retry gets a 404, the call succeeds.
     *
     * @param integrationId the integration's id, not its name
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the integration does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public void delete(String integrationId) {
        calls.delete(integrationId);
    }

    /**
     * Returns the AI integration with a name. The client lists the integrations whose names contain it, and compares
     * the names exactly.
     *
     * @param name the whole name, case-sensitive
     * @return the integration; empty if none has the name
     * @throws IllegalArgumentException if the name is blank; the client sends nothing
     * @throws SdkException if the call fails
     */
    public Optional<AiIntegration> findByName(String name) {
        return calls.findByName(ListAiIntegrationsRequest.builder().name(name).build(), AiIntegration.class);
    }
}
