package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.child.Walk;
import io.github.llmintegrations.benchmarks.contestant.Approach;
import io.github.llmintegrations.benchmarks.contestant.Vendor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The smallest heap in which a client can walk a long listing. */
final class LeastHeaps {
    /** In a heap that is barely too small, a JVM collects garbage almost forever. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Options options;
    private final String baseUrl;
    private final Results results;

    LeastHeaps(Options options, String baseUrl, Results results) {
        this.options = options;
        this.baseUrl = baseUrl;
        this.results = results;
    }

    void find() throws IOException, InterruptedException {
        for (Vendor vendor : options.vendors()) {
            for (Approach approach :
                    Arrays.stream(Approach.values()).filter(Approach::maps).toList()) {
                results.add(new Cell(Figure.LEAST_HEAP, vendor, approach), least(vendor, approach));
            }
        }
    }

    private double least(Vendor vendor, Approach approach) throws IOException, InterruptedException {
        for (int heap : options.effort().heaps()) {
            if (isEnough(heap, vendor, approach)) {
                return heap;
            }
        }
        return Double.NaN;
    }

    private boolean isEnough(int heap, Vendor vendor, Approach approach) throws IOException, InterruptedException {
        String walked = Integer.toString(options.effort().walked());
        List<String> jvmOptions =
                new ArrayList<>(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        jvmOptions.addAll(options.effort().jvmOptions());
        try (ChildJvm child =
                ChildJvm.startSilently(jvmOptions, Walk.class, approach.name(), vendor.name(), baseUrl, walked)) {
            return walked.equals(child.result(PATIENCE));
        }
    }
}
