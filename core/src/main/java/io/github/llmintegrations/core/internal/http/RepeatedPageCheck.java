package io.github.llmintegrations.core.internal.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Detects pages of a listing with the same items as an earlier page, in any order. It stores a fingerprint of each page instead of
 * the items, of which a long listing has too many. Not thread-safe.
 */
final class RepeatedPageCheck<T> {
    /** The golden ratio in 64 bits, which spreads 32-bit hashes over all bits. */
    private static final long HASH_FACTOR = 0x9E3779B97F4A7C15L;

    private final Function<T, String> identity;
    private final Set<Fingerprint> fingerprints = new HashSet<>();

    /**
     * Creates a check for a new listing.
     *
     * @param identity returns a unique id of an item
     */
    RepeatedPageCheck(Function<T, String> identity) {
        this.identity = identity;
    }

    /** Records a page, and returns whether an earlier page had the same items. Ignores empty pages. */
    boolean isRepeated(List<T> items) {
        return !items.isEmpty() && !fingerprints.add(fingerprint(items));
    }

    private Fingerprint fingerprint(List<T> items) {
        String least = identity.apply(items.get(0));
        long hash = 0;
        for (T each : items) {
            String id = identity.apply(each);
            least = id.compareTo(least) < 0 ? id : least;
            hash += spread(id.hashCode());
        }
        return new Fingerprint(items.size(), least, hash);
    }

    /** Returns a nonlinear hash, since ids are often consecutive numbers: in a linear one, 1 and 4 have the same sum as 2 and 3. */
    private static long spread(int hash) {
        long wide = hash * HASH_FACTOR;
        return (wide ^ (wide >>> 32)) * HASH_FACTOR;
    }

    /** A value that differs between pages with different items. */
    private record Fingerprint(int size, String least, long hash) {}
}
