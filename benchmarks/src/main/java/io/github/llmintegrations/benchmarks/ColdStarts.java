package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.child.ColdStart;
import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;

/** First calls, each of a JVM of its own. */
final class ColdStarts {
    private final Options options;
    private final String baseUrl;
    private final Results results;
    private final Turns turns = new Turns();

    ColdStarts(Options options, String baseUrl, Results results) {
        this.options = options;
        this.baseUrl = baseUrl;
        this.results = results;
    }

    void round() throws IOException {
        for (Vendor vendor : turns.of(options.vendors())) {
            for (Approach approach : turns.of(Approach.values())) {
                measure(vendor, approach);
            }
        }
    }

    private void measure(Vendor vendor, Approach approach) throws IOException {
        try (ChildJvm child = ChildJvm.start(
                options.effort().jvmOptions(), ColdStart.class, approach.name(), vendor.name(), baseUrl)) {
            String[] numbers = child.line().split(" ", -1);
            results.add(new Cell(Figure.COLD_START, vendor, approach), Double.parseDouble(numbers[0]) / 1e6);
            results.add(new Cell(Figure.CLASSES, vendor, approach), Double.parseDouble(numbers[1]));
        }
    }
}
