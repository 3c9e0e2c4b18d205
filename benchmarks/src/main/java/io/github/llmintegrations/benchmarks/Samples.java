package io.github.llmintegrations.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The measurements of one cell; not empty. */
record Samples(List<Double> numbers) {

    Samples {
        numbers = List.copyOf(numbers);
    }

    /** Divides each number by the baseline's number of the same round. */
    Samples over(Samples baseline) {
        Double[] ratios = new Double[Math.min(numbers.size(), baseline.numbers.size())];
        Arrays.setAll(ratios, i -> numbers.get(i) / baseline.numbers.get(i));
        return new Samples(List.of(ratios));
    }

    double median() {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double greatest() {
        return numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
