package io.github.llmintegrations.benchmarks;

import java.util.Locale;

/** The parts that {@code --only} selects. */
enum Part {
    ROUNDTRIP,
    THROUGHPUT,
    COLD,
    WALK,
    CODEC;

    static Part of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
