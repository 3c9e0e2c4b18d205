package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Reading and writing alone, measured by JMH: a fork of each contestant a round. */
final class Codecs {
    private final Options options;
    private final Results results;
    private final Turns turns = new Turns();

    Codecs(Options options, Results results) {
        this.options = options;
        this.results = results;
    }

    void round() throws RunnerException {
        for (Vendor vendor : turns.of(options.vendors())) {
            for (JmhBenchmark benchmark : turns.of(JmhBenchmark.ALL)) {
                for (Approach approach : turns.of(benchmark.approaches())) {
                    measure(benchmark, vendor, approach);
                }
            }
        }
    }

    private void measure(JmhBenchmark benchmark, Vendor vendor, Approach approach) throws RunnerException {
        ChainedOptionsBuilder jmh = new OptionsBuilder()
                .include(benchmark.pattern())
                .param("vendor", vendor.label())
                .param("approach", approach.label())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .forks(Math.min(1, options.effort().forks()))
                .jvmArgs(Fleet.SAME_FOR_ALL.toArray(String[]::new));
        if (options.effort().forks() == 0) {
            jmh.warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(20));
        }
        RunResult result = new org.openjdk.jmh.runner.Runner(jmh.build()).runSingle();
        Cell cell = new Cell(benchmark.figure(), vendor, approach);
        result.getBenchmarkResults().stream()
                .map(fork -> fork.getIterationResults())
                .flatMap(Collection::stream)
                .forEach(iteration ->
                        results.add(cell, iteration.getPrimaryResult().getScore()));
    }
}
