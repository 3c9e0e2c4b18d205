package io.github.llmintegrations.benchmarks.child;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Measurements of consecutive calls; NaN for a value that this JVM does not report.
 *
 * @param p50Nanos the median latency
 * @param p99Nanos the 99th percentile of the latency
 * @param cpuNanos the processor time per call, of all threads of the JVM
 * @param bytes the bytes allocated per call, by all threads of the JVM
 */
public record Slice(double p50Nanos, double p99Nanos, double cpuNanos, double bytes) {

    public static Slice parse(String line) {
        double[] numbers = Arrays.stream(line.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Slice(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    String line() {
        return DoubleStream.of(p50Nanos, p99Nanos, cpuNanos, bytes)
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }
}
