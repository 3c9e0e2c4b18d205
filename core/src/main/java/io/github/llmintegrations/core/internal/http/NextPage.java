package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Page;
import java.util.NoSuchElementException;

/** The position of the page that follows another, for requests to list. */
public final class NextPage {
    private NextPage() {}

    /**
     * Returns the cursor of the next page.
     *
     * @throws NoSuchElementException if the page is the last one
     */
    public static String cursor(Page<?> page) {
        return page.nextCursor().orElseThrow(() -> new NoSuchElementException("the page is the last one"));
    }

    /**
     * Returns the number of the next page.
     *
     * @throws NoSuchElementException if the page is the last one
     * @throws IllegalArgumentException if the page is not of a listing with numbered pages
     */
    public static int number(Page<?> page) {
        String cursor = cursor(page);
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the page is not of a listing with numbered pages", e);
        }
    }
}
