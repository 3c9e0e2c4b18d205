package io.github.llmintegrations.core;

import java.util.List;
import java.util.Optional;

/**
 * One page of a listing. Immutable.
 *
 * @param <T> the type of the items
 * @param items the items, in the vendor's order; may be empty although more pages follow
 * @param hasMore whether the vendor announces more items
 * @param nextCursor what to ask the next page with; opaque
 */
public record Page<T>(List<T> items, boolean hasMore, Optional<String> nextCursor) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
