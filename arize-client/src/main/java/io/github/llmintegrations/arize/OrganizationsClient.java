package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.organizations.ListOrganizationsRequest;
import io.github.llmintegrations.arize.organizations.Organization;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.json.Codec;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The client of Arize's organizations, which it reads only: {@code /v2/organizations}.
 *
 * <p>Every method throws a {@link NullPointerException} for a null request or name. The client retries all calls.
 * Immutable and thread-safe.
 *
 * @see <a href="https://arize.com/docs/api-reference/organizations/list-organizations">Arize: organizations</a>
 */
public final class OrganizationsClient {
    private static final Codec<Organization> ORGANIZATION = document(Organization.class, Organization::builder);

    private static final ReadableResource.Definition<Organization, ListOrganizationsRequest> DEFINITION =
            new ReadableResource.Definition<>(
                    "organizations",
                    PathTemplate.of("/v2/organizations"),
                    PathTemplate.of("/v2/organizations/{org_id}"),
                    ORGANIZATION,
                    Listing.page("organizations", ORGANIZATION),
                    document(ListOrganizationsRequest.class, ListOrganizationsRequest::builder),
                    Organization::id,
                    Organization::name,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build());

    private final ReadableResource<Organization, ListOrganizationsRequest> calls;

    OrganizationsClient(HttpTransport http, Spellings spellings) {
        this.calls = new ReadableResource<>(http, spellings, DEFINITION);
    }

    /**
     * Returns an organization: {@code GET /v2/organizations/{org_id}}.
     *
     * @param orgId the organization's id, not its name
     * @return the organization
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the organization does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public Organization get(String orgId) {
        return calls.get(orgId);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again, with waits of
     * 0.1 to 2 s between the reads, and takes a 404 for a resource that is not visible yet.
     *
     * @param orgId the organization's id, not its name
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public Organization awaitVisible(String orgId, Predicate<? super Organization> condition, Duration atMost) {
        return calls.awaitVisible(orgId, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param orgId the organization's id, not its name
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public Organization awaitVisible(String orgId, Duration atMost) {
        return awaitVisible(orgId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListOrganizationsRequest)} does.
     *
     * @return the page
     */
    public Page<Organization> list() {
        return list(ListOrganizationsRequest.all());
    }

    /**
     * Returns one page of organizations: {@code GET /v2/organizations}.
     *
     * @param request the filter, the page size, and the cursor of a page after the first
     * @return the page
     * @throws BadRequestException if the cursor comes from another query
     * @throws PermissionDeniedException if the caller lacks the permission {@code ORGANIZATION_READ}
     * @throws SdkException if the call fails in any other way
     */
    public Page<Organization> list(ListOrganizationsRequest request) {
        return calls.list(request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListOrganizationsRequest)} does.
     *
     * @return the items
     */
    public Pages<Organization> listAll() {
        return listAll(ListOrganizationsRequest.all());
    }

    /**
     * Returns all organizations from a request's cursor on: {@code GET /v2/organizations}. The client requests each
     * page when a caller reaches its first item, and throws the exceptions of {@link #list} then.
     *
     * @param request the filter, the page size, and the cursor to start at
     * @return the organizations
     */
    public Pages<Organization> listAll(ListOrganizationsRequest request) {
        return calls.listAll(request);
    }

    /**
     * Returns the organization with a name. The client lists the organizations whose names contain it, and compares the
     * names exactly.
     *
     * @param name the whole name, case-sensitive
     * @return the organization; empty if none has the name
     * @throws IllegalArgumentException if the name is blank; the client sends nothing
     * @throws SdkException if the call fails
     */
    public Optional<Organization> findByName(String name) {
        return calls.findByName(ListOrganizationsRequest.builder().name(name).build(), Organization.class);
    }
}
