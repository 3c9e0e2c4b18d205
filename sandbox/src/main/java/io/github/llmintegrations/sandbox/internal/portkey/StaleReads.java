package io.github.llmintegrations.sandbox.internal.portkey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads that see the value before the latest write. Not thread-safe.
 *
 * @param <K> the type of the keys of resources
 * @param <V> the type of the values that reads see
 */
final class StaleReads<K, V> {

    private final int reads;
    private final Map<K, Before<V>> written = new HashMap<>();

    StaleReads(int reads) {
        this.reads = reads;
    }

    /** Records a write to the resource, and the value before it. */
    void write(K resource, Supplier<V> before) {
        if (reads > 0) {
            written.put(resource, new Before<>(before.get(), reads));
        }
    }

    /** Returns what a read of the resource sees, given the current value. */
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
