package io.github.llmintegrations.core;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All items of a listing, read page by page as they are asked for. Nothing is sent before the first item is asked for,
 * and no page before its items are.
 *
 * <p>Every {@link #iterator()} and {@link #stream()} starts anew at the first page. This object is immutable and
 * thread-safe; an iterator belongs to one thread. Asking for an item throws what the list call throws ({@link
 * SdkException}; asked again, an iterator tries the same page again), and {@link PaginationException} when the pages
 * contradict themselves. Retries and the total timeout apply to each page. Items that are created or deleted meanwhile
 * may be seen or not.
 *
 * @param <T> the type of the items
 */
public final class Pages<T> implements Iterable<T> {
    private static final int MOST_EMPTY_PAGES = 100;

    private final Optional<String> firstCursor;
    private final Function<Optional<String>, Page<T>> list;
    private final Function<String, PaginationException> refusal;

    /**
     * Made by the clients.
     *
     * @param firstCursor where the listing starts; empty for its beginning
     * @param list reads the page of a cursor
     * @param refusal makes the exception of a message
     */
    public Pages(
            Optional<String> firstCursor,
            Function<Optional<String>, Page<T>> list,
            Function<String, PaginationException> refusal) {
        this.firstCursor = Objects.requireNonNull(firstCursor, "firstCursor");
        this.list = Objects.requireNonNull(list, "list");
        this.refusal = Objects.requireNonNull(refusal, "refusal");
    }

    /** The items, from the first page on. */
    @Override
    public Iterator<T> iterator() {
        Iterator<Page<T>> pages = pages().iterator();
        return new Iterator<>() {
            private Iterator<T> items = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!items.hasNext()) {
                    if (!pages.hasNext()) {
                        return false;
                    }
                    items = pages.next().items().iterator();
                }
                return true;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return items.next();
            }
        };
    }

    /** The items as a sequential stream, from the first page on; as lazy as the iterator. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The pages themselves, for who wants to keep a {@linkplain Page#nextCursor() cursor} to go on from later. Empty
     * pages are among them.
     */
    public Iterable<Page<T>> pages() {
        return PageIterator::new;
    }

    private final class PageIterator implements Iterator<Page<T>> {
        private final Set<String> used = new HashSet<>();
        private Optional<String> cursor = firstCursor;
        private boolean more = true;
        private int emptyInARow;

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
            more = page.hasMore();
            if (more) {
                cursor = Optional.of(nextAfter(page));
            }
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
            if (emptyInARow == MOST_EMPTY_PAGES) {
                throw refusal.apply(MOST_EMPTY_PAGES + " pages in a row were empty");
            }
            return next;
        }
    }
}
