package io.github.llmintegrations.arize.internal;

import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import io.github.llmintegrations.core.internal.json.ListReader;
import io.github.llmintegrations.core.internal.json.ListResponse;

/** What the listings of all resources have in common. */
public final class Listing {
    private static final int MOST_ITEMS = 100;

    private Listing() {}

    /**
     * Checks a request that is being built.
     *
     * @throws IllegalArgumentException naming every field that is wrong
     */
    public static <T extends ListRequest> T checked(DocumentCodec<T, ?> codec, T request) {
        int limit = request.limit().orElse(1);
        codec.faults(request)
                .check(limit >= 1 && limit <= MOST_ITEMS, "limit must be 1 to " + MOST_ITEMS)
                .refuse();
        return request;
    }

    /** Reads pages of documents from bodies that do not say that they are failures. */
    public static <T> ResponseReader<Page<T>> page(String name, Codec<T> item) {
        ResponseReader<ListResponse<T, Pagination>> list =
                SuccessFlag.checked(new ListReader<>(name, item, "pagination", Pagination.CODEC));
        return body -> Pagination.page(list.read(body));
    }
}
