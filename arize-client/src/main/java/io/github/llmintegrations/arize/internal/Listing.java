package io.github.llmintegrations.arize.internal;

import io.github.llmintegrations.arize.schema.ListRequest;
import io.github.llmintegrations.core.internal.ListReader;
import io.github.llmintegrations.core.internal.Listed;
import io.github.llmintegrations.core.internal.Operation;
import io.github.llmintegrations.core.internal.ResponseReader;
import io.github.llmintegrations.core.internal.SuccessFlag;
import io.github.llmintegrations.core.internal.Values;
import io.github.llmintegrations.core.internal.Violations;
import java.util.Optional;

/** What the listings of all resources have in common. */
public final class Listing {
    private static final int MOST_ITEMS = 100;

    private Listing() {}

    /**
     * Checks a request that is being built.
     *
     * @throws IllegalArgumentException naming every field that is wrong
     */
    public static void check(Class<? extends ListRequest> type, ListRequest request) {
        int limit = request.limit().orElse(1);
        new Violations(type)
                .notBlank("space_id", request.spaceId())
                .notBlank("space_name", request.spaceName())
                .notBlank("name", request.name())
                .check(limit >= 1 && limit <= MOST_ITEMS, "limit must be 1 to " + MOST_ITEMS)
                .notBlank("cursor", request.cursor())
                .refuse();
    }

    /** Reads lists of a type's documents from bodies that do not say that they are failures. */
    public static <T> ResponseReader<Listed<T, Pagination>> reader(String name, Class<T> type) {
        return SuccessFlag.checked(
                new ListReader<>(name, Values.document(type), "pagination", Values.document(Pagination.class)));
    }

    /** Adds the request's filters, and the cursor of a page. */
    public static Operation.Draft query(Operation.Draft list, ListRequest request, Optional<String> cursor) {
        return list.query("space_id", request.spaceId())
                .query("space_name", request.spaceName())
                .query("name", request.name())
                .query("limit", request.limit())
                .query("cursor", cursor);
    }
}
