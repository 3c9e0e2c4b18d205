package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.portkey.integrations.IntegrationType;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Selects MCP integrations.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/list-mcp-integrations">Portkey: list MCP integrations</a>
 */
@Value.Immutable
public sealed interface ListMcpIntegrationsRequest permits ImmutableListMcpIntegrationsRequest {

    /** {@return a builder; without any filter, all that the API key may see} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all MCP integrations that the API key may see} */
    static ListMcpIntegrationsRequest all() {
        return builder().build();
    }

    /** {@return the id of the organisation; an organisation's API key needs it} */
    Optional<String> organisationId();

    /** {@return the level of the integrations to list: the workspaces' or the organisation's} */
    Optional<IntegrationType> type();

    /** {@return the workspace whose usable integrations to list} */
    Optional<String> workspaceId();

    /** {@return a text to search for} */
    Optional<String> search();

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most items on a page: 1 to 1000; by default 100} */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListMcpIntegrationsRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListMcpIntegrationsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListMcpIntegrationsRequest.Builder {
        static final DocumentCodec<ListMcpIntegrationsRequest, Builder> CODEC = Codec.of(
                        ListMcpIntegrationsRequest.class, Builder::new, Builder::build)
                .optional("organisation_id", TEXT, ListMcpIntegrationsRequest::organisationId, Builder::organisationId)
                .optional("type", openEnum(IntegrationType::of), ListMcpIntegrationsRequest::type, Builder::type)
                .optional("workspace_id", TEXT, ListMcpIntegrationsRequest::workspaceId, Builder::workspaceId)
                .optional("search", TEXT, ListMcpIntegrationsRequest::search, Builder::search)
                .optionalInt("current_page", ListMcpIntegrationsRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListMcpIntegrationsRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListMcpIntegrationsRequest build() {
            ListMcpIntegrationsRequest built = super.build();
            CODEC.faults(built)
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(
                            built.pageSize().orElse(1) >= 1 && built.pageSize().orElse(1) <= 1000,
                            "page_size must be 1 to 1000")
                    .refuse();
            return built;
        }
    }
}
