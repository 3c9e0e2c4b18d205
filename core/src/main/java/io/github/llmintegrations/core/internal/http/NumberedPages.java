package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.PaginationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Walks a listing of numbered pages until all items that the server counts were seen, or a page is empty. The server may
 * make pages smaller than asked for, and the count may move meanwhile; a count below what was seen is not believed any
 * more, and one that a full page meets exactly is checked with one more page. After a failure, the same page is asked for
 * again.
 */
public final class NumberedPages<T> implements Iterator<Page<T>> {
    private final IntFunction<Numbered<T>> list;
    private final boolean whole;
    private final SeenPages<T> seen;
    private final Function<String, PaginationException> refusal;
    private int number;
    private long count;
    private long mostCounted;
    private int longest;
    private boolean believed = true;
    private boolean more = true;

    /**
     * Starts a listing.
     *
     * @param first the number of its first page
     * @param list reads the page of a number
     * @param whole whether an empty page is refused while the server counts more items than were seen
     * @param identity tells items apart
     * @param refusal makes the exception of a message
     */
    NumberedPages(
            int first,
            IntFunction<Numbered<T>> list,
            boolean whole,
            Function<T, String> identity,
            Function<String, PaginationException> refusal) {
        this.number = first;
        this.list = list;
        this.whole = whole;
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
        Numbered<T> page = list.apply(number);
        List<T> items = page.items();
        if (seen.isRepeated(items)) {
            throw refusal.apply("page " + number + " repeats an earlier one");
        }
        mostCounted = Math.max(mostCounted, page.total().orElse(0L));
        if (whole && items.isEmpty() && count < mostCounted) {
            throw refusal.apply("page " + number + " is empty, and more items are counted than were seen");
        }
        count += items.size();
        believed &= page.total().orElse(count) >= count;
        boolean asLongAsAny = longest > 0 && items.size() >= longest;
        more = !items.isEmpty() && (!believed || asLongAsAny || page.mayBeFollowed(count));
        longest = Math.max(longest, items.size());
        number++;
        return new Page<>(items, more, more ? Optional.of(Integer.toString(number)) : Optional.empty());
    }

    /**
     * A page as the server sends it.
     *
     * @param items its items
     * @param total how many items there are on all pages, when the server says it
     * @param isFull whether it is as long as was asked for, so that more may follow whatever the total
     */
    public record Numbered<T>(List<T> items, Optional<Long> total, boolean isFull) {

        /**
         * Whether more items may follow, if only to find out that they do not.
         *
         * @param seen how many items there are up to the end of this page
         */
        public boolean mayBeFollowed(long seen) {
            return !items.isEmpty() && (isFull || total.orElse(-1L) != seen);
        }
    }
}
