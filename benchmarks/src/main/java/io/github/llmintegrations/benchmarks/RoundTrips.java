package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.child.Slice;
import io.github.llmintegrations.benchmarks.contestant.Call;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;
import java.time.Duration;

/** Consecutive calls on one thread. */
final class RoundTrips {
    private final Options options;
    private final Fleet fleet;
    private final Results results;
    private final Turns turns = new Turns();

    RoundTrips(Options options, Fleet fleet, Results results) {
        this.options = options;
        this.fleet = fleet;
        this.results = results;
    }

    void warmUp() throws IOException {
        for (Fleet.Member member : fleet.members()) {
            for (Call call : Call.values()) {
                measure(member, call, options.effort().warmUp());
            }
        }
    }

    /** Measures each call for all contestants in a row, so that a disturbance of the machine affects all of them. */
    void round() throws IOException {
        for (Vendor vendor : turns.of(options.vendors())) {
            for (Call call : turns.of(Call.values())) {
                for (Fleet.Member member : turns.of(fleet.members(vendor))) {
                    add(member, call, measure(member, call, options.effort().slice()));
                }
            }
        }
    }

    private static Slice measure(Fleet.Member member, Call call, Duration time) throws IOException {
        return Slice.parse(member.jvm().ask("run " + call.name() + " " + time.toMillis()));
    }

    private void add(Fleet.Member member, Call call, Slice slice) {
        switch (call) {
            case GET -> {
                results.add(member.cell(Figure.GET_P50), slice.p50Nanos() / 1e3);
                results.add(member.cell(Figure.GET_P99), slice.p99Nanos() / 1e3);
                results.add(member.cell(Figure.GET_CPU), slice.cpuNanos() / 1e3);
                results.add(member.cell(Figure.GET_BYTES), slice.bytes());
            }
            case CREATE -> {
                results.add(member.cell(Figure.CREATE_P50), slice.p50Nanos() / 1e3);
                results.add(member.cell(Figure.CREATE_BYTES), slice.bytes());
            }
            case NESTED_CREATE -> {
                results.add(member.cell(Figure.NESTED_CREATE_P50), slice.p50Nanos() / 1e3);
                results.add(member.cell(Figure.NESTED_CREATE_BYTES), slice.bytes());
            }
            case PAGE -> {
                results.add(member.cell(Figure.PAGE_P50), slice.p50Nanos() / 1e3);
                results.add(member.cell(Figure.PAGE_BYTES), slice.bytes());
            }
        }
    }
}
