package io.github.llmintegrations.benchmarks.child;

import io.github.llmintegrations.benchmarks.contestant.Contestant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The calls per second of many threads together. */
final class Throughput {
    private Throughput() {}

    static double callsPerSecond(Contestant contestant, int threads, Duration time) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            long calls = Stream.generate(() -> CompletableFuture.supplyAsync(() -> gets(contestant, end), executor))
                    .limit(threads)
                    .toList()
                    .stream()
                    .mapToLong(CompletableFuture::join)
                    .sum();
            return calls * 1e9 / (System.nanoTime() - start);
        } finally {
            executor.shutdown();
        }
    }

    private static long gets(Contestant contestant, long end) {
        try {
            long calls = 0;
            do {
                contestant.get();
                calls++;
            } while (System.nanoTime() < end);
            return calls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
