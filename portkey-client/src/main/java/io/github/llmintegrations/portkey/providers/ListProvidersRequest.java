package io.github.llmintegrations.portkey.providers;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.NextPage;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Selects a page of the providers of a workspace.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/providers/list-providers">Portkey: list providers</a>
 */
@Value.Immutable
public sealed interface ListProvidersRequest permits ImmutableListProvidersRequest {

    /** {@return a builder; without any setting, the first page} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all providers} */
    static ListProvidersRequest all() {
        return builder().build();
    }

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most items on a page: at least 1; by default 50} */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListProvidersRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this document} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListProvidersRequest}. Not thread-safe. */
    final class Builder extends ImmutableListProvidersRequest.Builder {
        static final DocumentCodec<ListProvidersRequest, Builder> CODEC = Codec.of(
                        ListProvidersRequest.class, Builder::new, Builder::build)
                .optionalInt("current_page", ListProvidersRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListProvidersRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalArgumentException naming every field that is missing or wrong
         */
        @Override
        public ListProvidersRequest build() {
            ListProvidersRequest built = super.build();
            CODEC.faults(built)
                    .check(built.currentPage().orElse(0) >= 0, "current_page must be at least 0")
                    .check(built.pageSize().orElse(1) >= 1, "page_size must be at least 1")
                    .refuse();
            return built;
        }
    }
}
