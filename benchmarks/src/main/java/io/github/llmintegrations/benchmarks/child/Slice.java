package io.github.llmintegrations.benchmarks.child;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What some milliseconds of one call after another were like. What this JVM cannot tell is NaN.
 *
 * @param p50Nanos half of them were faster
 * @param p99Nanos of a hundred, one was slower
 * @param cpuNanos processor time a call, of all threads of the JVM
 * @param bytes allocated a call, by all threads of the JVM
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
