package io.github.llmintegrations.benchmarks.documents;

/** One vendor's response bodies. */
public interface Documents {
    /** The number of items on a page. */
    int PAGE_SIZE = 100;

    /** The number of pages of the listing. */
    int PAGES = 1_000;

    /** The number of items of the listing. */
    int ITEMS = PAGES * PAGE_SIZE;

    /** Returns one integration with all its fields. */
    String detail();

    /** Returns the response to a create. */
    String created();

    /** Returns one page of the listing; the first page is 0. */
    String page(int number);
}
