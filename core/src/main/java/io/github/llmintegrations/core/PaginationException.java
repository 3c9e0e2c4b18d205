package io.github.llmintegrations.core;

/**
 * A listing cannot be completed, because the vendor's pages contradict themselves: a cursor or a page came back that was
 * seen before, more items are announced without saying where or than there are, or page after page is empty. Thrown rather
 * than ending the listing early, so that a short list is never mistaken for a whole one. {@link #attempts()}, {@link
 * #elapsed()} and {@link #outcome()} are those of the call for the page at which it showed.
 */
public final class PaginationException extends SdkException {
    private static final long serialVersionUID = 1;

    /**
     * Made by the clients.
     *
     * @param report what is known about the last page's call
     * @param message what went wrong
     */
    public PaginationException(CallReport report, String message) {
        super(report, message, null);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
