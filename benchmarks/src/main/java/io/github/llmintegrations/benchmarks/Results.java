package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was measured. Each round adds one number to a cell, so that numbers of one round have the same place. */
final class Results {
    private final Map<Cell, List<Double>> numbers = new HashMap<>();

    /** NaN is nothing: what cannot be told here. */
    void add(Cell cell, double number) {
        if (!Double.isNaN(number)) {
            numbers.computeIfAbsent(cell, each -> new ArrayList<>()).add(number);
        }
    }

    Optional<Samples> of(Cell cell) {
        return Optional.ofNullable(numbers.get(cell)).map(Samples::new);
    }

    /** Round by round, over what is written by hand. */
    Optional<Samples> ratios(Cell cell) {
        return of(cell).flatMap(samples -> of(cell.of(Approach.HAND)).map(samples::over));
    }
}
