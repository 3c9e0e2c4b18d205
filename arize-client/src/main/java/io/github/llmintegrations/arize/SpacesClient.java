package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.document;

import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.arize.spaces.ListSpacesRequest;
import io.github.llmintegrations.arize.spaces.Space;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import java.util.Optional;

/**
 * The client of Arize's spaces, which it reads only: {@code /v2/spaces}. With the id of an organization and the id of a
 * space, {@link Scoping#space} returns the scoping of the space.
 *
 * <p>Every method throws a {@link NullPointerException} for a null request, organization or name. The client retries
 * all calls. Immutable and thread-safe.
 */
public final class SpacesClient {
    private static final ReadableResource.Definition<Space, ListSpacesRequest> DEFINITION =
            new ReadableResource.Definition<>(
                    "spaces",
                    "/v2/spaces",
                    "space_id",
                    "spaces",
                    document(Space.class, Space::builder),
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
