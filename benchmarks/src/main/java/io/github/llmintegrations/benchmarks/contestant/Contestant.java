package io.github.llmintegrations.benchmarks.contestant;

import java.io.IOException;

/** One approach's calls of one vendor's API. Thread-safe. */
public interface Contestant {
    /** Reads one integration. */
    Object get() throws IOException;

    /** Builds a flat create request and sends it. */
    Object create() throws IOException;

    /** Builds a create request with nested objects and sends it. */
    Object createNested() throws IOException;

    /** Reads one page of 100 integrations. */
    Object page() throws IOException;

    /** Walks the listing from its beginning, up to the given number of items; returns the number of items seen. */
    int walk(int most) throws IOException;
}
