package io.github.llmintegrations.benchmarks;

import java.util.Locale;

/** What can be measured by itself. */
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
