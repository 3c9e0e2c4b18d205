package io.github.llmintegrations.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Shuffled orders, so that no contestant always follows the same other one. */
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
