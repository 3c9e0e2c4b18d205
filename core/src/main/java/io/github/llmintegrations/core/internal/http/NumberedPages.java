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
 * An iterator over numbered pages. It ends when it has returned all items that the server counts, or at an empty page. The server
 * may return smaller pages than requested, and its count may change meanwhile. The iterator ignores a count that is lower than the
 * number of items so far. If a full page reaches the count exactly, the iterator requests one more page to verify the count. After
 * a failure, it requests the same page again. Not thread-safe.
 *
 * @param <T> the type of the items
 */
public final class NumberedPages<T> implements Iterator<Page<T>> {
    private final IntFunction<Numbered<T>> list;
    private final boolean isComplete;
    private final RepeatedPageCheck<T> repeated;
    private final Function<String, PaginationException> failure;
    private int number;
    private long count;
    private long largestTotal;
    private int largestPage;
    private boolean isTotalPlausible = true;
    private boolean more = true;

    /**
     * Starts a listing.
     *
     * @param first the number of the first page
     * @param list requests the page with a number
     * @param isComplete whether to reject an empty page while the server counts more items than it has returned
     * @param identity returns a unique id of an item
     * @param failure returns the exception with a message
     */
    NumberedPages(
            int first,
            IntFunction<Numbered<T>> list,
            boolean isComplete,
            Function<T, String> identity,
            Function<String, PaginationException> failure) {
        this.number = first;
        this.list = list;
        this.isComplete = isComplete;
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
        Numbered<T> page = list.apply(number);
        List<T> items = page.items();
        if (repeated.isRepeated(items)) {
            throw failure.apply("page " + number + " has the same items as an earlier page");
        }
        largestTotal = Math.max(largestTotal, page.total().orElse(0L));
        if (isComplete && items.isEmpty() && count < largestTotal) {
            throw failure.apply("page " + number + " is empty, but the server counts more items than it has returned");
        }
        count += items.size();
        isTotalPlausible &= page.total().orElse(count) >= count;
        boolean isLargest = largestPage > 0 && items.size() >= largestPage;
        more = !items.isEmpty() && (!isTotalPlausible || isLargest || page.mayBeFollowed(count));
        largestPage = Math.max(largestPage, items.size());
        number++;
        return new Page<>(items, more, more ? Optional.of(Integer.toString(number)) : Optional.empty());
    }

    /**
     * A page as the server returns it.
     *
     * @param items the items
     * @param total how many items the server counts on all pages; empty if it returns no count
     * @param isFull whether the page has as many items as requested, so that more may follow whatever the total
     */
    public record Numbered<T>(List<T> items, Optional<Long> total, boolean isFull) {

        /**
         * Returns whether another page may follow.
         *
         * @param count how many items the listing has up to the end of this page
         */
        public boolean mayBeFollowed(long count) {
            return !items.isEmpty() && (isFull || total.orElse(-1L) != count);
        }
    }
}
