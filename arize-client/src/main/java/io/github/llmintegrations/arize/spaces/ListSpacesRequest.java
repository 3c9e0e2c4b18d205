package io.github.llmintegrations.arize.spaces;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to list spaces. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/spaces/list-spaces">Arize: list spaces</a>
 */
@Value.Immutable
public sealed interface ListSpacesRequest extends ListRequest permits ImmutableListSpacesRequest {

    /** {@return a builder} A request without filters lists all spaces. */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a request that lists the spaces of all organizations} */
    static ListSpacesRequest all() {
        return builder().build();
    }

    /**
     * Returns a request that lists the spaces of one organization.
     *
     * @param orgId the organization's id
     * @return the request
     * @throws IllegalArgumentException if the id is blank
     */
    static ListSpacesRequest of(String orgId) {
        return builder().orgId(orgId).build();
    }

    /** {@return the id of the organization that contains the listed spaces} Default: any organization. */
    Optional<String> orgId();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListSpacesRequest after(Page<?> page) {
        return toBuilder().cursor(NextPage.cursor(page)).build();
    }

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListSpacesRequest}. Not thread-safe. */
    final class Builder extends ImmutableListSpacesRequest.Builder {
        static final DocumentCodec<ListSpacesRequest, Builder> CODEC = Codec.of(
                        ListSpacesRequest.class, Builder::new, Builder::build)
                .optional("org_id", TEXT, ListSpacesRequest::orgId, Builder::orgId)
                .optional("name", TEXT, ListSpacesRequest::name, Builder::name)
                .optionalInt("limit", ListSpacesRequest::limit, Builder::limit)
                .optional("cursor", TEXT, ListSpacesRequest::cursor, Builder::cursor);

        Builder() {}

        /**
         * Returns the request.
         *
         * @return the request
         * @throws IllegalArgumentException if a value is invalid; the message names each such field and shows no value
         */
        @Override
        public ListSpacesRequest build() {
            return Listing.checked(CODEC, super.build());
        }
    }
}
