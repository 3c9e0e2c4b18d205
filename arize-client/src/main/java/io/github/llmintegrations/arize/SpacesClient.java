package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.arize.spaces.Space;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.PathTemplate;
import io.github.llmintegrations.core.internal.json.Codec;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The client of Arize's spaces, which it reads only: {@code /v2/spaces}. With the id of an organization and the id of a
 * space, {@link Scoping#space} returns the scoping of the space.
 *
 * <p>Every method throws a {@link NullPointerException} for a null request, organization or name. The client retries
 * all calls. Immutable and thread-safe.
 *
 * @see <a href="https://arize.com/docs/api-reference/spaces/list-spaces">Arize: spaces</a>
 */
public final class SpacesClient {
    private static final Codec<Space> SPACE = document(Space.class, Space::builder);

    private static final ReadableResource.Definition<Space, ListSpacesRequest> DEFINITION =
            new ReadableResource.Definition<>(
                    "spaces",
                    PathTemplate.of("/v2/spaces"),
                    PathTemplate.of("/v2/spaces/{space_id}"),
                    SPACE,
                    Listing.page("spaces", SPACE),
                    document(ListSpacesRequest.class, ListSpacesRequest::builder),
                    Space::id,
                    Space::name,
                    (request, cursor) -> request.toBuilder().cursor(cursor).build());

    private final ReadableResource<Space, ListSpacesRequest> calls;

    SpacesClient(HttpTransport http, Spellings spellings) {
        this.calls = new ReadableResource<>(http, spellings, DEFINITION);
    }

    /**
     * Returns a space: {@code GET /v2/spaces/{space_id}}.
     *
     * @param spaceId the space's id, not its name
     * @return the space
     * @throws IllegalArgumentException if the id is null or cannot be a path segment; the client sends nothing
     * @throws NotFoundException if the space does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public Space get(String spaceId) {
        return calls.get(spaceId);
    }

    /**
     * Waits until {@link #get} shows a change, since reads can lag behind writes. The client reads again and again, with waits of
     * 0.1 to 2 s between the reads, and takes a 404 for a resource that is not visible yet.
     *
     * @param spaceId the space's id, not its name
     * @param condition returns whether what a read returns shows the change
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read returns that shows the change
     * @throws NotVisibleException if no read shows the change in time
     * @throws SdkException if a read fails in any other way
     */
    public Space awaitVisible(String spaceId, Predicate<? super Space> condition, Duration atMost) {
        return calls.awaitVisible(spaceId, condition, atMost);
    }

    /**
     * Waits until {@link #get} finds what was created: {@link #awaitVisible(String, Predicate, Duration)} with a condition that
     * is always true.
     *
     * @param spaceId the space's id, not its name
     * @param atMost how long to wait: more than 0 and at most 24 hours; the client reads at least once
     * @return what the first read that finds it returns
     * @throws NotVisibleException if no read finds it in time
     * @throws SdkException if a read fails in any other way
     */
    public Space awaitVisible(String spaceId, Duration atMost) {
        return awaitVisible(spaceId, found -> true, atMost);
    }

    /**
     * Returns the first page, without filters, as {@link #list(ListSpacesRequest)} does.
     *
     * @return the page
     */
    public Page<Space> list() {
        return list(ListSpacesRequest.all());
    }

    /**
     * Returns one page of spaces: {@code GET /v2/spaces}.
     *
     * @param request the filters, the page size, and the cursor of a page after the first
     * @return the page
     * @throws BadRequestException if the cursor comes from another query
     * @throws NotFoundException if the request names an organization that the caller cannot see
     * @throws SdkException if the call fails in any other way
     */
    public Page<Space> list(ListSpacesRequest request) {
        return calls.list(request);
    }

    /**
     * Returns the items of all pages, without filters, as {@link #listAll(ListSpacesRequest)} does.
     *
     * @return the items
     */
    public Pages<Space> listAll() {
        return listAll(ListSpacesRequest.all());
    }

    /**
     * Returns all spaces from a request's cursor on: {@code GET /v2/spaces}. The client requests each page when a
     * caller reaches its first item, and throws the exceptions of {@link #list} then.
     *
     * @param request the filters, the page size, and the cursor to start at
     * @return the spaces
     */
    public Pages<Space> listAll(ListSpacesRequest request) {
        return calls.listAll(request);
    }

    /**
     * Returns the space with a name in an organization. The client lists the organization's spaces whose names contain
     * it, and compares the names exactly.
     *
     * @param orgId the organization's id: the name of a space is unique in its organization only
     * @param name the whole name, case-sensitive
     * @return the space; empty if none in the organization has the name
     * @throws IllegalArgumentException if the id or the name is blank; the client sends nothing
     * @throws NotFoundException if the organization does not exist or the caller cannot see it
     * @throws SdkException if the call fails in any other way
     */
    public Optional<Space> findByName(String orgId, String name) {
        return calls.findByName(
                ListSpacesRequest.builder().orgId(orgId).name(name).build(), Space.class);
    }
}
