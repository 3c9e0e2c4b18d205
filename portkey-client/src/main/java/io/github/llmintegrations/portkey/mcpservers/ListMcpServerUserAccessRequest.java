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
 * Selects users.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-servers/user-access/list-mcp-server-user-access">Portkey: list the user access to an MCP server</a>
 */
@Value.Immutable
public sealed interface ListMcpServerUserAccessRequest permits ImmutableListMcpServerUserAccessRequest {

    /** {@return a builder; without any filter, all users} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all users} */
    static ListMcpServerUserAccessRequest all() {
        return builder().build();
    }

    /** {@return a name or an email address to search for} */
    Optional<String> search();

    /** {@return the number of the page, or of the first one of several: at least 1, the default} */
    OptionalInt page();

    /** {@return the most items on a page: 1 to 500; by default 100} */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListMcpServerUserAccessRequest after(Page<?> page) {
        return toBuilder().page(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListMcpServerUserAccessRequest}. Not thread-safe. */
    final class Builder extends ImmutableListMcpServerUserAccessRequest.Builder {
        static final DocumentCodec<ListMcpServerUserAccessRequest, Builder> CODEC = Codec.of(
                        ListMcpServerUserAccessRequest.class, Builder::new, Builder::build)
                .optional("search", TEXT, ListMcpServerUserAccessRequest::search, Builder::search)
                .optionalInt("page", ListMcpServerUserAccessRequest::page, Builder::page)
                .optionalInt("page_size", ListMcpServerUserAccessRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListMcpServerUserAccessRequest build() {
            ListMcpServerUserAccessRequest built = super.build();
            CODEC.faults(built)
                    .check(built.page().orElse(1) >= 1, "page must be at least 1")
                    .check(
                            built.pageSize().orElse(1) >= 1 && built.pageSize().orElse(1) <= 500,
                            "page_size must be 1 to 500")
                    .refuse();
            return built;
        }
    }
}
