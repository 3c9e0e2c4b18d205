package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.documents.Documents;
import java.time.Duration;
import java.util.List;

/**
 * How thoroughly to measure.
 *
 * @param rounds of slices, and of cold starts
 * @param slice how long a contestant is measured in a round
 * @param warmUp how long each call is made before the first round
 * @param walked how many items of the listing to walk
 * @param heaps the sizes in MB to walk it with, until one is enough
 * @param forks how many JVMs measure each codec; with none, this one does
 * @param jvmOptions of the children
 */
record Effort(
        int rounds,
        Duration slice,
        Duration warmUp,
        int walked,
        List<Integer> heaps,
        int forks,
        List<String> jvmOptions) {

    static final Effort FULL = new Effort(
            21,
            Duration.ofMillis(200),
            Duration.ofSeconds(6),
            Documents.ITEMS,
            List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 24, 28, 32, 48, 64),
            2,
            List.of());

    /** Enough to see that all of it works. */
    static final Effort QUICK = new Effort(
            1,
            Duration.ofMillis(20),
            Duration.ofMillis(1),
            Documents.PAGE_SIZE + 1,
            List.of(32, 128),
            0,
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));

    Effort withRounds(int rounds) {
        return new Effort(rounds, slice, warmUp, walked, heaps, forks, jvmOptions);
    }

    Effort withForks(int forks) {
        return new Effort(rounds, slice, warmUp, walked, heaps, forks, jvmOptions);
    }
}
