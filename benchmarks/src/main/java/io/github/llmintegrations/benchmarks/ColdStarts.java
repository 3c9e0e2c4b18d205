package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.child.ColdStart;
import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Call;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;
import java.util.List;

/** First calls, each in a new JVM. */
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
            for (Call call : turns.of(List.of(Call.GET, Call.CREATE))) {
                for (Approach approach : turns.of(Approach.values())) {
                    measure(vendor, call, approach);
                }
            }
        }
    }

    private void measure(Vendor vendor, Call call, Approach approach) throws IOException {
        try (ChildJvm child = ChildJvm.start(
                options.effort().jvmOptions(), ColdStart.class, approach.name(), vendor.name(), baseUrl, call.name())) {
            String[] numbers = child.line().split(" ", -1);
            double millis = Double.parseDouble(numbers[0]) / 1e6;
            if (call == Call.GET) {
                results.add(new Cell(Figure.COLD_GET, vendor, approach), millis);
                results.add(new Cell(Figure.COLD_GET_CLASSES, vendor, approach), Double.parseDouble(numbers[1]));
            } else {
                results.add(new Cell(Figure.COLD_CREATE, vendor, approach), millis);
            }
        }
    }
}
