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
import io.github.llmintegrations.core.internal.http.RetryClass;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.providers.Provider;
import io.github.llmintegrations.portkey.providers.UpdateProviderRequest;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Portkey's providers: the instances of integrations that workspaces use ({@code /providers}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails,
 * {@link IllegalArgumentException} before anything is sent when a slug is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create, nor an update that resets the
 * usage, that Portkey may have applied; it retries the others. Portkey's reads lag behind its writes.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/create-provider">Portkey: providers</a>
 */
public final class ProvidersClient {
    private static final Reconciliation.Rules RULES = PortkeyAccess.RULES
            .withFixed("integration_id", "workspace_id")
            .withNotReturned("workspace_id")
            .withWholes("tags");

    private static final PathTemplate COLLECTION = PathTemplate.of("/providers");
    private static final PathTemplate ITEM = PathTemplate.of("/providers/{slug}");
    private static final Codec<CreateProviderRequest> CREATE =
            document(CreateProviderRequest.class, CreateProviderRequest::builder);
    private static final Codec<UpdateProviderRequest> UPDATE =
            document(UpdateProviderRequest.class, UpdateProviderRequest::builder);
    private static final ResponseReader<Provider> PROVIDER =
            SuccessFlag.checked(checkedReader(Provider.class, Provider::builder));
    private static final Listing<Provider, ListProvidersRequest> LISTING = new Listing<>(
            document(ListProvidersRequest.class, ListProvidersRequest::builder),
            TotalledList.reader("data", document(Provider.class, Provider::builder)),
            Provider::slug,
            new Listing.Numbering<>(
                    0,
                    50,
                    ListProvidersRequest::currentPage,
                    ListProvidersRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final HttpTransport http;
    private final PortkeyResource providers;
    private final Optional<String> workspaceId;

    ProvidersClient(HttpTransport http, Optional<String> workspaceId) {
        this.http = http;
        this.providers = new PortkeyResource(http, "providers", COLLECTION, ITEM, workspaceId);
        this.workspaceId = workspaceId;
    }

    /**
     * Creates a provider: {@code POST /providers}. When its slug is taken, {@link
     * PortkeyErrors#isNameTaken} is true of the exception.
     *
     * @param request the provider; its workspace is that of this client unless the request sets another
     * @return the id and the slug of the provider
     */
    public CreateResponse create(CreateProviderRequest request) {
        Objects.requireNonNull(request, "request");
        return providers.create(CREATE, inWorkspace(request));
    }

    private CreateProviderRequest inWorkspace(CreateProviderRequest request) {
        return request.workspaceId().isPresent() || workspaceId.isEmpty()
                ? request
                : request.toBuilder().workspaceId(workspaceId).build();
    }

    /**
     * Returns a provider: {@code GET /providers/{slug}}.
     *
     * @param slug the provider's slug
     * @return the provider
     */
    public Provider get(String slug) {
        return providers.get(slug, PROVIDER);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again,
     * with waits of 0.1 to 2 s between the reads, and takes an error that means "missing" for a resource that is not
     * visible yet.
     *
     * @param slug the provider's slug
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public Provider awaitVisible(String slug, Predicate<? super Provider> condition, Duration atMost) {
        return providers.awaitVisible(slug, PROVIDER, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param slug the provider's slug
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public Provider awaitVisible(String slug, Duration atMost) {
        return awaitVisible(slug, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListProvidersRequest)} does.
     *
     * @return the page
     */
    public Page<Provider> list() {
        return list(ListProvidersRequest.all());
    }

    /**
     * Returns one page of the providers: {@code GET /providers}.
     *
     * @param request the page to read
     * @return the page
     */
    public Page<Provider> list(ListProvidersRequest request) {
        return providers.list(LISTING, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListProvidersRequest)} does.
     *
     * @return the items
     */
    public Pages<Provider> listAll() {
        return listAll(ListProvidersRequest.all());
    }

    /**
     * Returns the providers on all pages, each read when its first item is asked for: {@code GET /providers}.
     *
     * @param request the page to start with
     * @return the providers; nothing is sent before the first is asked for
     */
    public Pages<Provider> listAll(ListProvidersRequest request) {
        return providers.listAll(LISTING, request);
    }

    /**
     * Finds a provider by its name, which need not be unique. Reads pages until one holds it.
     *
     * @param name the whole name, in its case
     * @return the first provider of this name; empty if no page has one
     */
    public Optional<Provider> findByName(String name) {
        Optional<String> wanted = Optional.of(name);
        return listAll(ListProvidersRequest.all()).stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /**
     * Updates a provider: {@code PUT /providers/{slug}}. Fields that the request does not set keep their values.
     *
     * @param slug the provider's slug
     * @param request the changes
     */
    public void update(String slug, UpdateProviderRequest request) {
        Objects.requireNonNull(request, "request");
        boolean resetsUsage = request.resetUsage().orElse(false);
        providers.update(slug, UPDATE, request, resetsUsage ? RetryClass.UNSAFE : RetryClass.REPEATABLE);
    }

    private Reconciliation<CreateProviderRequest, Provider> reconciliation() {
        return new Reconciliation<>(
                http,
                RULES,
                CREATE,
                document(Provider.class, Provider::builder),
                new PortkeyAccess<CreateProviderRequest, Provider, Provider>(
                        providers,
                        "provider",
                        CREATE,
                        PROVIDER,
                        UpdateProviderRequest.class,
                        CreateProviderRequest::slug,
                        CreateProviderRequest::name,
                        desired -> listAll().stream(),
                        Provider::name,
                        Provider::slug,
                        Provider::slug));
    }

    /**
     * Plans how to bring a provider into a desired state, without writing anything. The client finds the provider by
     * its slug if the desired state sets one, and otherwise by its name. What the desired state does not set stays as
     * it is.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing provider
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<Provider> plan(CreateProviderRequest desired, Secrets secrets) {
        Objects.requireNonNull(desired, "desired");
        return reconciliation().plan(inWorkspace(withoutPastReset(desired)), secrets);
    }

    /** Returns a desired state without the time of a reset that is over, since Portkey has computed the next one. */
    private CreateProviderRequest withoutPastReset(CreateProviderRequest desired) {
        return desired.usageLimits()
                .filter(each -> each.nextUsageResetAt()
                        .filter(reset -> !reset.isAfter(http.now()))
                        .isPresent())
                .map(each -> each.toBuilder().nextUsageResetAt(Optional.empty()).build())
                .map(each -> desired.toBuilder().usageLimits(each).build())
                .orElse(desired);
    }

    /**
     * Plans how to bring a provider into a desired state, and sends the secrets of an existing provider only if they
     * are known to differ: {@link #plan(CreateProviderRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<Provider> plan(CreateProviderRequest desired) {
        return plan(desired, Secrets.KEEP);
    }

    /**
     * Brings a provider into a desired state: plans and carries the plan out.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing provider
     * @return the provider and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<Provider> ensure(CreateProviderRequest desired, Secrets secrets) {
        return plan(desired, secrets).apply();
    }

    /**
     * Brings a provider into a desired state, and sends the secrets of an existing provider only if they are known to differ:
     * {@link #ensure(CreateProviderRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the provider and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<Provider> ensure(CreateProviderRequest desired) {
        return ensure(desired, Secrets.KEEP);
    }

    /**
     * Deletes a provider: {@code DELETE /providers/{slug}}. When the response to an attempt was lost and the retry finds
     * no provider, the delete counts as done.
     *
     * @param slug the provider's slug
     */
    public void delete(String slug) {
        providers.delete(slug);
    }
}
