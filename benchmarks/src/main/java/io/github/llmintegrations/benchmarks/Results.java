package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measurements. Each round adds one number to a cell, so that numbers of the same round have the same index. */
final class Results {
    private final Map<Cell, List<Double>> numbers = new HashMap<>();

    /** Adds a number, unless it is NaN, which stands for a value that this platform cannot measure. */
    void add(Cell cell, double number) {
        if (!Double.isNaN(number)) {
            numbers.computeIfAbsent(cell, each -> new ArrayList<>()).add(number);
        }
    }

    Optional<Samples> of(Cell cell) {
        return Optional.ofNullable(numbers.get(cell)).map(Samples::new);
    }

    /** Returns the ratios to the hand-written client, round by round. */
    Optional<Samples> ratios(Cell cell) {
        return of(cell).flatMap(samples -> of(cell.of(Approach.HAND)).map(samples::over));
    }
}
