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
 * Selects MCP servers.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/list-mcp-servers">Portkey: list MCP servers</a>
 */
@Value.Immutable
public sealed interface ListMcpServersRequest permits ImmutableListMcpServersRequest {

    /** {@return a builder; without any filter, all that the API key may see} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all MCP servers that the API key may see} */
    static ListMcpServersRequest all() {
        return builder().build();
    }

    /** {@return the id or the slug of the workspace; an organisation's API key needs it} */
    Optional<String> workspaceId();

    /** {@return a text to search for: at most 255 characters} */
    Optional<String> search();

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most items on a page: 1 to 100; by default 100} */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListMcpServersRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListMcpServersRequest}. Not thread-safe. */
    final class Builder extends ImmutableListMcpServersRequest.Builder {
        static final DocumentCodec<ListMcpServersRequest, Builder> CODEC = Codec.of(
                        ListMcpServersRequest.class, Builder::new, Builder::build)
                .optional("workspace_id", TEXT, ListMcpServersRequest::workspaceId, Builder::workspaceId)
                .optional("search", TEXT, ListMcpServersRequest::search, Builder::search)
                .optionalInt("current_page", ListMcpServersRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListMcpServersRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListMcpServersRequest build() {
            ListMcpServersRequest built = super.build();
            CODEC.faults(built)
                    .check(
                            built.search().map(String::length).orElse(0) <= 255,
                            "search must have at most 255 characters")
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(
                            built.pageSize().orElse(1) >= 1 && built.pageSize().orElse(1) <= 100,
                            "page_size must be 1 to 100")
                    .refuse();
            return built;
        }
    }
}
