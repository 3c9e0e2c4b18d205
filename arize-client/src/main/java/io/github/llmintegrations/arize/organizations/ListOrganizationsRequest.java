package io.github.llmintegrations.arize.organizations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import org.immutables.value.Value;

/**
 * A request to list organizations. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/organizations/list-organizations">Arize: list organizations</a>
 */
@Value.Immutable
public sealed interface ListOrganizationsRequest extends ListRequest permits ImmutableListOrganizationsRequest {

    /** {@return a builder} A request without a name lists all organizations. */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a request that lists all organizations} */
    static ListOrganizationsRequest all() {
        return builder().build();
    }

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListOrganizationsRequest after(Page<?> page) {
        return toBuilder().cursor(NextPage.cursor(page)).build();
    }

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListOrganizationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListOrganizationsRequest.Builder {
        static final DocumentCodec<ListOrganizationsRequest, Builder> CODEC = Codec.of(
                        ListOrganizationsRequest.class, Builder::new, Builder::build)
                .optional("name", TEXT, ListOrganizationsRequest::name, Builder::name)
                .optionalInt("limit", ListOrganizationsRequest::limit, Builder::limit)
                .optional("cursor", TEXT, ListOrganizationsRequest::cursor, Builder::cursor);

        Builder() {}

        /**
         * Returns the request.
         *
         * @return the request
         * @throws IllegalArgumentException if a value is invalid; the message names each such field and shows no value
         */
        @Override
        public ListOrganizationsRequest build() {
            return Listing.checked(CODEC, super.build());
        }
    }
}
