package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;
import java.time.Duration;

/** Concurrent GETs on 16 threads. */
final class ManyThreads {
    private static final int THREADS = 16;

    /** Sixteen threads need some time to start and stop, so they are measured for several slices at a time. */
    private static final int SLICES = 5;

    private final Options options;
    private final Fleet fleet;
    private final Results results;
    private final Turns turns = new Turns();

    ManyThreads(Options options, Fleet fleet, Results results) {
        this.options = options;
        this.fleet = fleet;
        this.results = results;
    }

    void warmUp() throws IOException {
        for (Fleet.Member member : fleet.members()) {
            measure(member, options.effort().warmUp());
        }
    }

    void round() throws IOException {
        for (Vendor vendor : turns.of(options.vendors())) {
            for (Fleet.Member member : turns.of(fleet.members(vendor))) {
                results.add(
                        member.cell(Figure.THROUGHPUT),
                        measure(member, options.effort().slice().multipliedBy(SLICES)));
            }
        }
    }

    private static double measure(Fleet.Member member, Duration time) throws IOException {
        return Double.parseDouble(member.jvm().ask("threads " + THREADS + " " + time.toMillis()));
    }
}
