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
 * Walks a listing whose pages each say what to ask the next with. Neither a cursor nor a page may come back. After a
 * failure, the same page is asked for again.
 */
final class CursorPages<T> implements Iterator<Page<T>> {
    private static final int MOST_EMPTY_PAGES = 100;

    private final Function<Optional<String>, Page<T>> list;
    private final Function<String, PaginationException> refusal;
    private final Set<String> used = new HashSet<>();
    private final SeenPages<T> seen;
    private Optional<String> cursor;
    private boolean more = true;
    private int emptyInARow;

    /**
     * Starts a listing.
     *
     * @param firstCursor where it starts; empty for its beginning
     * @param list reads the page of a cursor
     * @param identity tells items apart
     * @param refusal makes the exception of a message
     */
    CursorPages(
            Optional<String> firstCursor,
            Function<Optional<String>, Page<T>> list,
            Function<T, String> identity,
            Function<String, PaginationException> refusal) {
        this.cursor = firstCursor;
        this.list = list;
        this.seen = new SeenPages<>(identity);
        this.refusal = refusal;
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
        if (seen.isRepeated(page.items())) {
            throw refusal.apply("a page has the items of an earlier one");
        }
        cursor = next;
        more = page.hasMore();
        return page;
    }

    private String nextAfter(Page<T> page) {
        String next = page.nextCursor().orElse("");
        if (next.isBlank()) {
            throw refusal.apply("more items are announced without a cursor to ask for them");
        }
        if (used.contains(next)) {
            throw refusal.apply("a cursor came back that was used before");
        }
        if (emptyInARow >= MOST_EMPTY_PAGES) {
            throw refusal.apply(MOST_EMPTY_PAGES + " pages in a row were empty");
        }
        return next;
    }
}
