package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.core.internal.json.Documents.checkedReader;
import static io.github.llmintegrations.core.internal.json.Documents.document;

import com.fasterxml.jackson.databind.JsonNode;
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
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.ListSecretReferencesRequest;
import io.github.llmintegrations.portkey.secretreferences.SecretReference;
import io.github.llmintegrations.portkey.secretreferences.SecretReferenceSummary;
import io.github.llmintegrations.portkey.secretreferences.UpdateSecretReferenceRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The client of secret references, which name secrets in AWS Secrets Manager, Azure Key Vault or HashiCorp Vault that the
 * gateway takes from there ({@code /secret-references}).
 *
 * <p>Immutable and thread-safe. Every method that sends a request throws {@link SdkException} when the call fails, {@link
 * IllegalArgumentException} before it sends anything when an ID is null or cannot be a path segment, and {@link
 * NullPointerException} for any other null argument. The client never retries a create that Portkey may have applied; it
 * retries the other calls. Portkey's reads lag behind its writes: a read just after a write can return the state before. Only
 * owners and admins of an organisation whose plan includes secret references have access; Portkey rejects the calls of others
 * with status 403.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/create-secret-reference">Portkey: secret references</a>
 */
public final class SecretReferencesClient {
    private static final Reconciliation.Rules RULES = PortkeyAccess.RULES
            .withFixed("manager_type")
            .withNotReturned("allowed_workspaces")
            .withWholes("tags");

    private static final PathTemplate COLLECTION = PathTemplate.of("/secret-references");
    private static final PathTemplate ITEM = PathTemplate.of("/secret-references/{secretReferenceId}");
    private static final Codec<CreateSecretReferenceRequest> CREATE =
            document(CreateSecretReferenceRequest.class, CreateSecretReferenceRequest::builder);
    private static final Codec<UpdateSecretReferenceRequest> UPDATE =
            document(UpdateSecretReferenceRequest.class, UpdateSecretReferenceRequest::builder);
    private static final Codec<SecretReference> DOCUMENT = document(SecretReference.class, SecretReference::builder);
    private static final ResponseReader<SecretReference> REFERENCE =
            SuccessFlag.checked(checkedReader(SecretReference.class, SecretReference::builder));
    private static final Listing<SecretReferenceSummary, ListSecretReferencesRequest> LISTING = new Listing<>(
            document(ListSecretReferencesRequest.class, ListSecretReferencesRequest::builder),
            TotalledList.reader("data", document(SecretReferenceSummary.class, SecretReferenceSummary::builder)),
            SecretReferenceSummary::slug,
            new Listing.Numbering<>(
                    0,
                    20,
                    ListSecretReferencesRequest::currentPage,
                    ListSecretReferencesRequest::pageSize,
                    (request, page) -> request.toBuilder().currentPage(page).build()));

    private final HttpTransport http;
    private final PortkeyResource references;

    SecretReferencesClient(HttpTransport http) {
        this.http = http;
        this.references = new PortkeyResource(http, "secretReferences", COLLECTION, ITEM);
    }

    /**
     * Creates a secret reference: {@code POST /secret-references}. Portkey rejects a slug that is taken with status 400.
     *
     * @param request the secret reference
     * @return the UUID and the slug of the secret reference
     */
    public CreateResponse create(CreateSecretReferenceRequest request) {
        return references.create(CREATE, request);
    }

    /**
     * Returns a secret reference: {@code GET /secret-references/{secretReferenceId}}.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     * @return the secret reference, with the secrets of its authentication masked
     */
    public SecretReference get(String secretReferenceId) {
        return references.get(secretReferenceId, REFERENCE);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again,
     * with waits of 0.1 to 2 s between the reads, and takes an error that means "missing" for a resource that is not
     * visible yet.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public SecretReference awaitVisible(
            String secretReferenceId, Predicate<? super SecretReference> condition, Duration atMost) {
        return references.awaitVisible(secretReferenceId, REFERENCE, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public SecretReference awaitVisible(String secretReferenceId, Duration atMost) {
        return awaitVisible(secretReferenceId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListSecretReferencesRequest)} does.
     *
     * @return the page
     */
    public Page<SecretReferenceSummary> list() {
        return list(ListSecretReferencesRequest.all());
    }

    /**
     * Returns one page of secret references: {@code GET /secret-references}.
     *
     * @param request the filters and the page
     * @return the page, after which more may follow; the next page can be empty all the same
     */
    public Page<SecretReferenceSummary> list(ListSecretReferencesRequest request) {
        return references.list(LISTING, request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListSecretReferencesRequest)} does.
     *
     * @return the items
     */
    public Pages<SecretReferenceSummary> listAll() {
        return listAll(ListSecretReferencesRequest.all());
    }

    /**
     * Returns the secret references on all pages, each read when its first item is asked for: {@code GET
     * /secret-references}. A secret reference that is created or deleted meanwhile can shift others over the edge of a page,
     * so that one is skipped or returned twice.
     *
     * @param request the filters, and the page to start with
     * @return the secret references; the client sends nothing before the first is asked for
     */
    public Pages<SecretReferenceSummary> listAll(ListSecretReferencesRequest request) {
        return references.listAll(LISTING, request);
    }

    /**
     * Returns the secret reference with a name. Names need not be unique. The client lists the secret references whose names
     * contain it, and compares the names exactly.
     *
     * @param name the whole name, case-sensitive: 1 to 255 characters
     * @return the first secret reference with the name; empty if no page has one
     * @throws IllegalArgumentException if the name is blank or too long; the client sends nothing
     */
    public Optional<SecretReferenceSummary> findByName(String name) {
        ListSecretReferencesRequest request =
                ListSecretReferencesRequest.builder().search(name).build();
        return listAll(request).stream()
                .filter(each -> each.name().equals(Optional.of(name)))
                .findFirst();
    }

    /**
     * Updates a secret reference: {@code PUT /secret-references/{secretReferenceId}}. Portkey keeps the value of every field
     * that the request does not set.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     * @param request the changes
     */
    public void update(String secretReferenceId, UpdateSecretReferenceRequest request) {
        references.update(secretReferenceId, UPDATE, request);
    }

    private Reconciliation<CreateSecretReferenceRequest, SecretReference> reconciliation() {
        return new Reconciliation<>(
                http,
                RULES,
                CREATE,
                SecretReferencesClient::shown,
                new PortkeyAccess<CreateSecretReferenceRequest, SecretReferenceSummary, SecretReference>(
                        references,
                        "secret reference",
                        CREATE,
                        REFERENCE,
                        UpdateSecretReferenceRequest.class,
                        CreateSecretReferenceRequest::slug,
                        CreateSecretReferenceRequest::name,
                        desired -> listAll().stream(),
                        SecretReferenceSummary::name,
                        SecretReferenceSummary::slug,
                        SecretReference::slug));
    }

    /** Returns what Portkey shows of a secret reference: the list of workspaces is empty, and not hidden, if all are allowed. */
    private static JsonNode shown(SecretReference reference) {
        JsonNode shown = Documents.toTree(DOCUMENT, reference);
        if (reference.allowAllWorkspaces().orElse(false)) {
            shown.withArrayProperty("allowed_workspaces");
        }
        return shown;
    }

    /**
     * Plans how to bring a secret reference into a desired state, without writing anything. The client finds the secret
     * reference by its slug if the desired state sets one, and otherwise by its name. What the desired state does not
     * set stays as it is.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing
     *     secret reference
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<SecretReference> plan(CreateSecretReferenceRequest desired, Secrets secrets) {
        return reconciliation().plan(desired, secrets);
    }

    /**
     * Plans how to bring a secret reference into a desired state, and sends the secrets of an existing secret reference
     * only if they are known to differ: {@link #plan(CreateSecretReferenceRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the plan
     * @throws SdkException if a read fails
     */
    public Plan<SecretReference> plan(CreateSecretReferenceRequest desired) {
        return plan(desired, Secrets.KEEP);
    }

    /**
     * Brings a secret reference into a desired state: plans and carries the plan out.
     *
     * @param desired the desired state, as a request to create it
     * @param secrets whether to send the secrets of the desired state, which cannot be compared, to an existing
     *     secret reference
     * @return the secret reference and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<SecretReference> ensure(CreateSecretReferenceRequest desired, Secrets secrets) {
        return plan(desired, secrets).apply();
    }

    /**
     * Brings a secret reference into a desired state, and sends the secrets of an existing secret reference only if
     * they are known to differ: {@link #ensure(CreateSecretReferenceRequest, Secrets)} with {@link Secrets#KEEP}.
     *
     * @param desired the desired state, as a request to create it
     * @return the secret reference and the plan
     * @throws IllegalStateException if the plan is refused, such as for another provider; the message says why
     * @throws SdkException if a call fails
     */
    public Ensured<SecretReference> ensure(CreateSecretReferenceRequest desired) {
        return ensure(desired, Secrets.KEEP);
    }

    /**
     * Deletes a secret reference: {@code DELETE /secret-references/{secretReferenceId}}. Portkey rejects the call with status
     * 400 while integrations use the secret reference. When the response to an attempt was lost and the retry finds no secret
     * reference, the delete counts as done.
     *
     * @param secretReferenceId the UUID or slug of the secret reference
     */
    public void delete(String secretReferenceId) {
        references.delete(secretReferenceId);
    }
}
