package io.github.llmintegrations.portkey.mcpintegrations;

import static io.github.llmintegrations.core.internal.json.Values.openEnum;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Selects capabilities.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/mcp-integrations/capabilities/list-mcp-integration-capabilities">Portkey: list the capabilities of an MCP integration</a>
 */
@Value.Immutable
public sealed interface ListMcpCapabilitiesRequest permits ImmutableListMcpCapabilitiesRequest {

    /** {@return a builder; without any filter, all capabilities} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all capabilities} */
    static ListMcpCapabilitiesRequest all() {
        return builder().build();
    }

    /** {@return the kind of capabilities to list} */
    Optional<McpCapabilityType> type();

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
    default ListMcpCapabilitiesRequest after(Page<?> page) {
        return toBuilder().page(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListMcpCapabilitiesRequest}. Not thread-safe. */
    final class Builder extends ImmutableListMcpCapabilitiesRequest.Builder {
        static final DocumentCodec<ListMcpCapabilitiesRequest, Builder> CODEC = Codec.of(
                        ListMcpCapabilitiesRequest.class, Builder::new, Builder::build)
                .optional("type", openEnum(McpCapabilityType::of), ListMcpCapabilitiesRequest::type, Builder::type)
                .optionalInt("page", ListMcpCapabilitiesRequest::page, Builder::page)
                .optionalInt("page_size", ListMcpCapabilitiesRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListMcpCapabilitiesRequest build() {
            ListMcpCapabilitiesRequest built = super.build();
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
