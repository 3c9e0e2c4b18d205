package io.github.llmintegrations.portkey.workspaces;

import static io.github.llmintegrations.core.internal.json.Values.TEXT;
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
 * Selects workspaces.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/workspaces/retrieve-all-workspaces">Portkey: retrieve all workspaces</a>
 */
@Value.Immutable
public sealed interface ListWorkspacesRequest permits ImmutableListWorkspacesRequest {

    /** {@return a builder; without any filter, all workspaces that the API key may see} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all workspaces that the API key may see} */
    static ListWorkspacesRequest all() {
        return builder().build();
    }

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most items on a page: at least 1} Portkey does not document its default. */
    OptionalInt pageSize();

    /** {@return a filter by name, case-sensitive} */
    Optional<String> name();

    /** {@return the whole name} */
    Optional<String> exactName();

    /** {@return the status of the workspaces to list; archived ones are for admins and owners} */
    Optional<WorkspaceStatus> status();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListWorkspacesRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListWorkspacesRequest}. Not thread-safe. */
    final class Builder extends ImmutableListWorkspacesRequest.Builder {
        static final DocumentCodec<ListWorkspacesRequest, Builder> CODEC = Codec.of(
                        ListWorkspacesRequest.class, Builder::new, Builder::build)
                .optionalInt("current_page", ListWorkspacesRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListWorkspacesRequest::pageSize, Builder::pageSize)
                .optional("name", TEXT, ListWorkspacesRequest::name, Builder::name)
                .optional("exact_name", TEXT, ListWorkspacesRequest::exactName, Builder::exactName)
                .optional("status", openEnum(WorkspaceStatus::of), ListWorkspacesRequest::status, Builder::status);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListWorkspacesRequest build() {
            ListWorkspacesRequest built = super.build();
            CODEC.faults(built)
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(built.pageSize().orElse(1) >= 1, "page_size must be at least 1")
                    .refuse();
            return built;
        }
    }
}
