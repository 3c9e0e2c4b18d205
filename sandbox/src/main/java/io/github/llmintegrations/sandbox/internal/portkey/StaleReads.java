package io.github.llmintegrations.sandbox.internal.portkey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets the first reads after a write see what was there before. Not thread-safe.
 *
 * @param <K> what tells resources apart
 * @param <V> what is read of a resource
 */
final class StaleReads<K, V> {

    private final int reads;
    private final Map<K, Before<V>> written = new HashMap<>();

    StaleReads(int reads) {
        this.reads = reads;
    }

    /** Notes a write to the resource, and what was there before it. */
    void write(K resource, Supplier<V> before) {
        if (reads > 0) {
            written.put(resource, new Before<>(before.get(), reads));
        }
    }

    /** What a read of the resource sees, given what is there now. */
    V read(K resource, V now) {
        Before<V> before = written.remove(resource);
        if (before == null) {
            return now;
        }
        if (before.reads > 1) {
            written.put(resource, new Before<>(before.value, before.reads - 1));
        }
        return before.value;
    }

    void clear() {
        written.clear();
    }

    private record Before<V>(V value, int reads) {}
}
