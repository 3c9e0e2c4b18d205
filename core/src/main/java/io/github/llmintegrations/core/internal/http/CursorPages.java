package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PaginationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An iterator over the pages of a listing in which each page contains the cursor of the next. It rejects a cursor or a page that
 * the server repeats. After a failure, it requests the same page again. Not thread-safe.
 */
final class CursorPages<T> implements Iterator<Page<T>> {
    private static final int MOST_EMPTY_PAGES = 100;

    private final Function<Optional<String>, Page<T>> list;
    private final Function<String, PaginationException> failure;
    private final Set<String> used = new HashSet<>();
    private final RepeatedPageCheck<T> repeated;
    private Optional<String> cursor;
    private boolean more = true;
    private int emptyInARow;

    /**
     * Starts a listing.
     *
     * @param firstCursor the cursor of the first page; empty for the start of the listing
     * @param list requests the page at a cursor
     * @param identity returns a unique id of an item
     * @param failure returns the exception with a message
     */
    CursorPages(
            Optional<String> firstCursor,
            Function<Optional<String>, Page<T>> list,
            Function<T, String> identity,
            Function<String, PaginationException> failure) {
        this.cursor = firstCursor;
        this.list = list;
        this.repeated = new RepeatedPageCheck<>(identity);
        this.failure = failure;
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Page<T> next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        Page<T> page = list.apply(cursor);
        cursor.ifPresent(used::add);
        emptyInARow = page.items().isEmpty() ? emptyInARow + 1 : 0;
        Optional<String> next = page.hasMore() ? Optional.of(nextAfter(page)) : Optional.empty();
        if (repeated.isRepeated(page.items())) {
            throw failure.apply("a page has the same items as an earlier page");
        }
        cursor = next;
        more = page.hasMore();
        return page;
    }

    private String nextAfter(Page<T> page) {
        String next = page.nextCursor().orElse("");
        if (next.isBlank()) {
            throw failure.apply("the page announces more items, but has no cursor");
        }
        if (used.contains(next)) {
            throw failure.apply("the page has the cursor of an earlier page");
        }
        if (emptyInARow >= MOST_EMPTY_PAGES) {
            throw failure.apply(MOST_EMPTY_PAGES + " pages in a row are empty");
        }
        return next;
    }
}
