package io.github.llmintegrations.benchmarks.documents;

/** The bodies of one vendor's answers. */
public interface Documents {
    /** How many items a page holds. */
    int PAGE_SIZE = 100;

    /** How many pages the listing has. */
    int PAGES = 1_000;

    /** How many items the listing has. */
    int ITEMS = PAGES * PAGE_SIZE;

    /** One integration, whole. */
    String detail();

    /** What is answered to a create. */
    String created();

    /** One page of the listing, counted from 0. */
    String page(int number);
}
