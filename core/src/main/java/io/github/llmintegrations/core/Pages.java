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
 * All items of a listing. The client requests a page only when an iterator or a stream reaches it.
 *
 * <p>Every {@link #iterator()} and {@link #stream()} starts at the first page. This object is immutable and thread-safe; its
 * iterators and streams are not thread-safe. Retries and the total timeout apply to each page. A listing may or may not contain
 * items that are created or deleted while it runs.
 *
 * <p>{@code hasNext()} and {@code next()} of an iterator throw an {@link SdkException} if the client cannot get a page; after
 * that, they request the same page again. They throw a {@link PaginationException} if the pages contradict each other.
 *
 * @param <T> the type of the items
 */
public final class Pages<T> implements Iterable<T> {
    private final Supplier<Iterator<Page<T>>> listing;

    /**
     * Creates a listing. The clients call this.
     *
     * @param listing returns a new iterator that starts at the first page; thread-safe
     */
    public Pages(Supplier<Iterator<Page<T>>> listing) {
        this.listing = Objects.requireNonNull(listing, "listing");
    }

    /** Returns an iterator over all items, which starts at the first page. */
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

    /** {@return a sequential stream of all items, which starts at the first page and is as lazy as the iterator} */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * {@return the pages, including empty ones} Applications can store the {@linkplain Page#nextCursor() cursor} of a page to
     * continue the listing later.
     */
    public Iterable<Page<T>> pages() {
        return listing::get;
    }
}
