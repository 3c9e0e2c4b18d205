package io.github.llmintegrations.benchmarks.contestant;

import java.io.IOException;

/** One vendor's API, as one approach calls it. Thread-safe. */
public interface Contestant {
    /** Reads one integration. */
    Object get() throws IOException;

    /** Makes a request to create an integration, and sends it. */
    Object create() throws IOException;

    /** Makes a request to create an integration whose configuration holds further objects, and sends it. */
    Object createNested() throws IOException;

    /** Reads one page of 100. */
    Object page() throws IOException;

    /** Walks the listing from its beginning, and says how many items there were; goes no further than to the given many. */
    int walk(int most) throws IOException;
}
