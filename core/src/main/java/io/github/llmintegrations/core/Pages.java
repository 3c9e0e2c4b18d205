package io.github.llmintegrations.core;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
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
    private final Supplier<Iterator<Page<T>>> listing;

    /**
     * Made by the clients.
     *
     * @param listing starts the listing anew
     */
    public Pages(Supplier<Iterator<Page<T>>> listing) {
        this.listing = Objects.requireNonNull(listing, "listing");
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
        return listing::get;
    }
}
