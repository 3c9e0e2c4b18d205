package io.github.llmintegrations.core.internal;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PaginationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Walks a listing of numbered pages until all items that the server counts were seen, or a page is empty: the server may
 * make pages smaller than asked for, and the count may move meanwhile. After a failure, the same page is asked for again.
 */
public final class NumberedPages<T> implements Iterator<Page<T>> {
    /** The golden ratio in 64 bits: hashes of 32 bits spread over all of them. */
    private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

    private final IntFunction<Numbered<T>> list;
    private final Function<T, String> identity;
    private final Function<String, PaginationException> refusal;
    private final Set<Mark> seen = new HashSet<>();
    private int number;
    private long count;
    private boolean more = true;

    /**
     * Starts a listing.
     *
     * @param first the number of its first page
     * @param list reads the page of a number
     * @param identity tells items apart
     * @param refusal makes the exception of a message
     */
    NumberedPages(
            int first,
            IntFunction<Numbered<T>> list,
            Function<T, String> identity,
            Function<String, PaginationException> refusal) {
        this.number = first;
        this.list = list;
        this.identity = identity;
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
        Numbered<T> page = list.apply(number);
        List<T> items = page.items();
        if (!items.isEmpty() && !seen.add(mark(items))) {
            throw refusal.apply("page " + number + " repeats an earlier one");
        }
        number++;
        count += items.size();
        more = !items.isEmpty()
                && (page.total().isEmpty() || count < page.total().get());
        return new Page<>(items, more, more ? Optional.of(Integer.toString(number)) : Optional.empty());
    }

    private Mark mark(List<T> items) {
        long hash = 0;
        for (T each : items) {
            hash = hash * HASH_FACTOR + identity.apply(each).hashCode();
        }
        return new Mark(items.size(), identity.apply(items.get(0)), hash);
    }

    /** What tells a page from others: a long listing has too many items to keep who they are. */
    private record Mark(int size, String first, long hash) {}

    /**
     * A page as the server answers it.
     *
     * @param items its items
     * @param total how many items there are on all pages, when the server says it
     */
    public record Numbered<T>(List<T> items, Optional<Long> total) {}
}
