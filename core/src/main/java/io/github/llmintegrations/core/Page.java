package io.github.llmintegrations.core;

import java.util.List;
import java.util.Optional;

/**
 * One page of a listing. Immutable.
 *
 * @param <T> the type of the items
 * @param items the items, in the vendor's order; can be empty although more pages follow
 * @param hasMore whether more pages follow
 * @param nextCursor the opaque cursor of the next page; empty on the last page
 */
public record Page<T>(List<T> items, boolean hasMore, Optional<String> nextCursor) {

    /**
     * Creates a page with a copy of the items.
     *
     * @param items the items of the page
     * @param hasMore whether another page follows
     * @param nextCursor the opaque cursor of the next page; empty on the last page
     * @throws NullPointerException if the list or an item is null
     */
    public Page {
        items = List.copyOf(items);
    }
}
