package io.github.llmintegrations.core.internal.http;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what throwables refer to, which can be a ring, or a chain too long for a recursion. */
final class Throwables {
    private Throwables() {}

    /** What a throwable was caused by, and that was, and so on. */
    static Set<Throwable> causes(Throwable thrown) {
        Set<Throwable> found = newSet();
        @Nullable Throwable next = thrown.getCause();
        while (next != null && found.add(next)) {
            next = next.getCause();
        }
        return found;
    }

    /** A throwable with all that it was caused by or suppressed, and that was, and so on. */
    static Set<Throwable> withAllBehind(Throwable thrown) {
        Set<Throwable> found = newSet();
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (found.add(next)) {
                open.addAll(List.of(next.getSuppressed()));
                Optional.ofNullable(next.getCause()).ifPresent(open::add);
            }
        }
        return found;
    }

    private static Set<Throwable> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
