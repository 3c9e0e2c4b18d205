package io.github.llmintegrations.portkey.secretreferences;

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
 * A selection of secret references to list, and its paging.
 *
 * @see <a href="https://portkey.ai/docs/api-reference/admin-api/control-plane/secret-references/list-secret-references">Portkey: list secret references</a>
 */
@Value.Immutable
public sealed interface ListSecretReferencesRequest permits ImmutableListSecretReferencesRequest {

    /** {@return a builder; without a filter it selects all secret references that the API key can see} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the request for all secret references that the API key can see} */
    static ListSecretReferencesRequest all() {
        return builder().build();
    }

    /** {@return the secret manager of the secret references} */
    Optional<ManagerType> managerType();

    /** {@return the labels that the secret references have, by name} */
    Map<String, String> tags();

    /** {@return a text to search names for: 1 to 255 characters} */
    Optional<String> search();

    /** {@return the number of the page, or of the first one of several: at least 0, the default} */
    OptionalInt currentPage();

    /** {@return the most secret references on a page: 1 to 100, by default 20} */
    OptionalInt pageSize();

    /**
     * Returns this request for the page that follows another.
     *
     * @param page a page of this listing
     * @return the request
     * @throws NoSuchElementException if the page is the last one
     */
    default ListSecretReferencesRequest after(Page<?> page) {
        return toBuilder().currentPage(NextPage.number(page)).build();
    }

    /** {@return a builder that holds the values of this request} */
    default Builder toBuilder() {
        return Builder.CODEC.toBuilder(this);
    }

    /** A builder of {@link ListSecretReferencesRequest}. Not thread-safe. */
    final class Builder extends ImmutableListSecretReferencesRequest.Builder {
        static final DocumentCodec<ListSecretReferencesRequest, Builder> CODEC = Codec.of(
                        ListSecretReferencesRequest.class, Builder::new, Builder::build)
                .optional(
                        "manager_type",
                        openEnum(ManagerType::of),
                        ListSecretReferencesRequest::managerType,
                        Builder::managerType)
                .optional("tags", TagFilter.CODEC, request -> TagFilter.unlessEmpty(request.tags()), Builder::tags)
                .optional("search", TEXT, ListSecretReferencesRequest::search, Builder::search)
                .optionalInt("current_page", ListSecretReferencesRequest::currentPage, Builder::currentPage)
                .optionalInt("page_size", ListSecretReferencesRequest::pageSize, Builder::pageSize);

        Builder() {}

        /**
         * Builds the request.
         *
         * @return the request
         * @throws IllegalArgumentException naming every field that is wrong
         */
        @Override
        public ListSecretReferencesRequest build() {
            ListSecretReferencesRequest built = super.build();
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
