package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import io.github.llmintegrations.benchmarks.jmh.CodecBenchmark;
import io.github.llmintegrations.benchmarks.jmh.CodecTask;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Reading and writing documents without HTTP, measured by JMH: one fork of each contestant per round. */
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
            for (CodecTask task : turns.of(CodecTask.values())) {
                for (Approach approach : turns.of(task.approaches())) {
                    measure(task, vendor, approach);
                }
            }
        }
    }

    private void measure(CodecTask task, Vendor vendor, Approach approach) throws RunnerException {
        ChainedOptionsBuilder jmh = new OptionsBuilder()
                .include(CodecBenchmark.class.getName())
                .param("task", task.name())
                .param("vendor", vendor.name())
                .param("approach", approach.name())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .forks(Math.min(1, options.effort().forks()))
                .jvmArgs(Fleet.SAME_FOR_ALL.toArray(String[]::new));
        if (options.effort().forks() == 0) {
            jmh.warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(20));
        }
        RunResult result = new org.openjdk.jmh.runner.Runner(jmh.build()).runSingle();
        Cell cell = new Cell(figure(task), vendor, approach);
        result.getBenchmarkResults().stream()
                .map(fork -> fork.getIterationResults())
                .flatMap(Collection::stream)
                .forEach(iteration ->
                        results.add(cell, iteration.getPrimaryResult().getScore()));
    }

    private static Figure figure(CodecTask task) {
        return switch (task) {
            case DECODE_PAGE -> Figure.DECODE_PAGE;
            case DECODE_DETAIL -> Figure.DECODE_DETAIL;
            case ENCODE_CREATE -> Figure.ENCODE_CREATE;
            case ENCODE_NESTED_CREATE -> Figure.ENCODE_NESTED_CREATE;
        };
    }
}
