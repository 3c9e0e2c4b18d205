package io.github.llmintegrations.core.internal.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Knows the pages of a listing that were seen, each by who is on it, in whatever order. It keeps a mark of each page, not
 * its items: a long listing has too many. Not thread-safe.
 */
final class SeenPages<T> {
    /** The golden ratio in 64 bits: hashes of 32 bits spread over all of them. */
    private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

    private final Function<T, String> identity;
    private final Set<Mark> marks = new HashSet<>();

    /**
     * Knows none yet.
     *
     * @param identity tells items apart
     */
    SeenPages(Function<T, String> identity) {
        this.identity = identity;
    }

    /** Takes note of a page; whether one with the same items was seen before. Empty pages are all alike, and do not count. */
    boolean isRepeated(List<T> items) {
        return !items.isEmpty() && !marks.add(mark(items));
    }

    private Mark mark(List<T> items) {
        String least = identity.apply(items.get(0));
        long hash = 0;
        for (T each : items) {
            String id = identity.apply(each);
            least = id.compareTo(least) < 0 ? id : least;
            hash += spread(id.hashCode());
        }
        return new Mark(items.size(), least, hash);
    }

    /** Not linear, since ids are often numbers in a row: without it 1 and 4 have the sum of 2 and 3. */
    private static long spread(int hash) {
        long wide = hash * HASH_FACTOR;
        return (wide ^ (wide >>> 32)) * HASH_FACTOR;
    }

    /** What tells a page from others. */
    private record Mark(int size, String least, long hash) {}
}
