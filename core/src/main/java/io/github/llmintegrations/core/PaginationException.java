package io.github.llmintegrations.core;

/**
 * Thrown when the vendor's pages contradict each other: the vendor repeats a cursor or a page, announces more items without a
 * cursor, counts more items than it returns, or returns 100 empty pages in a row. Ending the listing instead would make an
 * incomplete list look complete. {@link #attempts()}, {@link #elapsed()} and {@link #outcome()} belong to the call for the last
 * page.
 */
public final class PaginationException extends SdkException {
    private static final long serialVersionUID = 1;

    /**
     * Creates an exception. The clients call this.
     *
     * @param report the call for the last page
     * @param message the message
     */
    public PaginationException(CallReport report, String message) {
        super(report, message, null);
    }

    /** Returns false. */
    @Override
    public boolean isTransient() {
        return false;
    }
}
