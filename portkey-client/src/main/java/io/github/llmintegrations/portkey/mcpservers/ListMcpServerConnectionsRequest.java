package io.github.llmintegrations.portkey.mcpservers;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Selects connections.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/connections/list-mcp-server-connections">Portkey: list the connections of an MCP server</a>
 */
@Value.Immutable
public sealed interface ListMcpServerConnectionsRequest permits ImmutableListMcpServerConnectionsRequest {

    /** {@return a builder; without any filter, all that the API key may see} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all connections that the API key may see} */
    static ListMcpServerConnectionsRequest all() {
        return builder().build();
    }

    /** {@return the user whose connection to list} Without it, a user key selects its own user and a service key all users. */
    Optional<String> userId();

    /** {@return the id or the slug of the workspace; an organisation's API key needs it} */
    Optional<String> workspaceId();

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most items on a page: 1 to 500; by default 100} */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListMcpServerConnectionsRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListMcpServerConnectionsRequest}. Not thread-safe. */
    final class Builder extends ImmutableListMcpServerConnectionsRequest.Builder {
        static final DocumentCodec<ListMcpServerConnectionsRequest, Builder> CODEC = Codec.of(
                        ListMcpServerConnectionsRequest.class, Builder::new, Builder::build)
                .optional("user_id", TEXT, ListMcpServerConnectionsRequest::userId, Builder::userId)
                .optional("workspace_id", TEXT, ListMcpServerConnectionsRequest::workspaceId, Builder::workspaceId)
                .optionalInt("current_page", ListMcpServerConnectionsRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListMcpServerConnectionsRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListMcpServerConnectionsRequest build() {
            ListMcpServerConnectionsRequest built = super.build();
            CODEC.faults(built)
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(
                            built.pageSize().orElse(1) >= 1 && built.pageSize().orElse(1) <= 500,
                            "page_size must be 1 to 500")
                    .refuse();
            return built;
        }
    }
}
