package io.github.llmintegrations.benchmarks;

import io.github.llmintegrations.benchmarks.documents.Documents;
import java.time.Duration;
import java.util.List;

/**
 * The effort to spend on measuring.
 *
 * @param rounds the number of rounds of round trips, throughput and cold starts
 * @param slice the time for which a round measures one call of one contestant
 * @param warmUp the time for which each contestant repeats each call before the first round
 * @param walked the number of items of the listing to walk
 * @param heaps the heap sizes to walk it in, in MB, ascending
 * @param forks the number of JVMs that measure each codec; with 0, the runner's own JVM does
 * @param jvmOptions additional options of the child JVMs
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
            11,
            Duration.ofMillis(200),
            Duration.ofSeconds(6),
            Documents.ITEMS,
            List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 24, 28, 32, 48, 64),
            2,
            List.of());

    /** Enough to see that everything works, too little for meaningful numbers. */
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
