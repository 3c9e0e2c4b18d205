package io.github.llmintegrations.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Whose turn it is: in another order each time, so that nobody always comes after the same one. */
final class Turns {
    private final Random random = new Random(42);

    <T> List<T> of(Collection<T> all) {
        List<T> turns = new ArrayList<>(all);
        Collections.shuffle(turns, random);
        return turns;
    }

    <T> List<T> of(T[] all) {
        return of(List.of(all));
    }
}
