package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.internal.Spelled.spelled;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.arize.internal.Listing;
import io.github.llmintegrations.arize.schema.ScopedListRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to list integrations. Immutable.
 *
 * @see <a href="https://arize.com/docs/api-reference/integrations/list-integrations">Arize: list integrations</a>
 */
@Value.Immutable
public sealed interface ListIntegrationsRequest extends ScopedListRequest permits ImmutableListIntegrationsRequest {

    /**
     * {@return a builder} A request without a type lists LLM and agent integrations, and servers before July 2026 reject it.
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a request that lists all integrations of a type.
     *
     * @param type the type
     * @return the request
     */
    static ListIntegrationsRequest of(IntegrationType type) {
        return builder().type(type).build();
    }

    /**
     * {@return the type to list} Servers before July 2026 require it. Default of later servers: LLM and AGENT; they list
     * EVALUATOR on request only.
     */
    Optional<IntegrationType> type();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListIntegrationsRequest after(Page<?> page) {
        return toBuilder().cursor(NextPage.cursor(page)).build();
    }

    /** {@return a builder that starts with the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** Builds a {@link ListIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        static final DocumentCodec<ListIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListIntegrationsRequest.class, Builder::new, Builder::build)
                .optional("type", spelled(IntegrationType::of), ListIntegrationsRequest::type, Builder::type)
                .optional("space_id", TEXT, ListIntegrationsRequest::spaceId, Builder::spaceId)
                .optional("space_name", TEXT, ListIntegrationsRequest::spaceName, Builder::spaceName)
                .optional("name", TEXT, ListIntegrationsRequest::name, Builder::name)
                .optionalInt("limit", ListIntegrationsRequest::limit, Builder::limit)
                .optional("cursor", TEXT, ListIntegrationsRequest::cursor, Builder::cursor);

        Builder() {}

        /**
         * Returns the request.
         *
         * @return the request
         * @throws IllegalArgumentException if a value is invalid; the message names each such field and shows no value
         */
        @Override
        public ListIntegrationsRequest build() {
            return Listing.checked(CODEC, super.build());
        }
    }
}
