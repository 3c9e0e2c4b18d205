package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ScopedListRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import org.immutables.value.Value;

/**
 * A request to list AI integrations. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/ai-integrations/list-ai-integrations">Arize: list AI integrations</a>
 */
@Value.Immutable
public sealed interface ListAiIntegrationsRequest extends ScopedListRequest permits ImmutableListAiIntegrationsRequest {

    /** {@return a builder} A request without filters lists all AI integrations. */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a request that lists all AI integrations} */
    static ListAiIntegrationsRequest all() {
        return builder().build();
    }

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListAiIntegrationsRequest after(Page<?> page) {
        return toBuilder().cursor(NextPage.cursor(page)).build();
    }

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListAiIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListAiIntegrationsRequest.Builder {
        static final DocumentCodec<ListAiIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListAiIntegrationsRequest.class, Builder::new, Builder::build)
                .optional("space_id", TEXT, ListAiIntegrationsRequest::spaceId, Builder::spaceId)
                .optional("space_name", TEXT, ListAiIntegrationsRequest::spaceName, Builder::spaceName)
                .optional("name", TEXT, ListAiIntegrationsRequest::name, Builder::name)
                .optionalInt("limit", ListAiIntegrationsRequest::limit, Builder::limit)
                .optional("cursor", TEXT, ListAiIntegrationsRequest::cursor, Builder::cursor);

        Builder() {}

        /**
         * Returns the request.
         *
         * @return the request
         * @throws IllegalArgumentException if a value is invalid; the message names each such field and shows no value
         */
        @Override
        public ListAiIntegrationsRequest build() {
            return Listing.checked(CODEC, super.build());
        }
    }
}
