package io.github.llmintegrations.portkey.integrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.internal.TagFilter;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A selection of integrations to list, and its paging.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/integrations/list-integrations">Portkey: list integrations</a>
 */
@Value.Immutable
public sealed interface ListIntegrationsRequest permits ImmutableListIntegrationsRequest {

    /** {@return a builder; without a filter it selects all integrations that the API key can see} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all integrations that the API key can see} */
    static ListIntegrationsRequest all() {
        return builder().build();
    }

    /** {@return the workspace that can use the integrations} The API key of a workspace never sees others. */
    Optional<String> workspaceId();

    /** {@return the scope of the integrations; by default {@link IntegrationType#ALL}} */
    Optional<IntegrationType> type();

    /**
     * {@return the labels that the integrations have, by name} Portkey does not document how to spell this filter; the client
     * sends it as that of secret references, a JSON object.
     */
    Map<String, String> tags();

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most integrations on a page: at least 1, by default 100} Portkey may return fewer. */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListIntegrationsRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListIntegrationsRequest.Builder {
        static final DocumentCodec<ListIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListIntegrationsRequest.class, Builder::new, Builder::build)
                .optionalInt("current_page", ListIntegrationsRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListIntegrationsRequest::pageSize, Builder::pageSize)
                .optional("workspace_id", TEXT, ListIntegrationsRequest::workspaceId, Builder::workspaceId)
                .optional("type", openEnum(IntegrationType::of), ListIntegrationsRequest::type, Builder::type)
                .optional("tags", TagFilter.CODEC, request -> TagFilter.unlessEmpty(request.tags()), Builder::tags);

        Builder() {}

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ListIntegrationsRequest build() {
            ListIntegrationsRequest built = super.build();
            CODEC.faults(built)
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(built.pageSize().orElse(1) >= 1, "page_size must be at least 1")
                    .refuse();
            return built;
        }
    }
}
