package io.github.llmintegrations.core.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that the open objects of a document have so far. Jackson's own detection of duplicates makes a set for
 * every object, a fifth of all that reading a page allocates; the levels here are used again for the next object.
 */
final class UniqueNames {
    private static final int FEW = 32;

    private Level level = new Level(null);

    /** An object begins. */
    void open() {
        level = level.inner();
    }

    /** The innermost open object ends. */
    void close() {
        level = level.outer();
    }

    /** Takes a name of the innermost open object; false when the object has it already. */
    boolean add(String name) {
        return level.add(name);
    }

    /** One open object. */
    private static final class Level {
        private final @Nullable Level outer;
        private @Nullable Level inner;
        private String[] names = new String[8];
        private int count;

        /** A bit for each name, by its hash: most names are seen to be new without looking at the others. */
        private long bits;

        /** The names once they are many, so that nobody can make this slow. */
        private @Nullable Set<String> many;

        Level(@Nullable Level outer) {
            this.outer = outer;
        }

        Level inner() {
            if (inner == null) {
                inner = new Level(this);
            }
            inner.count = 0;
            inner.bits = 0;
            inner.many = null;
            return inner;
        }

        Level outer() {
            return outer == null ? this : outer;
        }

        boolean add(String name) {
            if (many != null) {
                return many.add(name);
            }
            long bit = 1L << name.hashCode();
            if ((bits & bit) != 0 && has(name)) {
                return false;
            }
            bits |= bit;
            keep(name);
            return true;
        }

        private boolean has(String name) {
            for (int i = 0; i < count; i++) {
                if (names[i].equals(name)) {
                    return true;
                }
            }
            return false;
        }

        private void keep(String name) {
            if (count == FEW) {
                many = new HashSet<>(Arrays.asList(names));
                many.add(name);
                return;
            }
            if (count == names.length) {
                names = Arrays.copyOf(names, 2 * count);
            }
            names[count++] = name;
        }
    }
}
