package io.github.llmintegrations.core.internal.http;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the causes of throwables. The chain of causes can be circular, or too long for recursion. */
final class Throwables {
    private Throwables() {}

    /** Returns the direct and indirect causes of a throwable. */
    static Set<Throwable> causes(Throwable thrown) {
        Set<Throwable> found = newSet();
        @Nullable Throwable next = thrown.getCause();
        while (next != null && found.add(next)) {
            next = next.getCause();
        }
        return found;
    }

    /** Returns a throwable with its direct and indirect causes and suppressed exceptions. */
    static Set<Throwable> withCausesAndSuppressed(Throwable thrown) {
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
