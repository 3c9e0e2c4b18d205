package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;

/**
 * Measures how long something has taken, for reports: on the client's clock, but never less than it really took, since
 * a clock of the caller's can stand still.
 */
final class Stopwatch {
    private final Timing timing;
    private final long start;
    private final long realStart = System.nanoTime();

    private Stopwatch(Timing timing) {
        this.timing = timing;
        this.start = timing.nanoTime();
    }

    static Stopwatch start(Timing timing) {
        return new Stopwatch(timing);
    }

    Duration elapsed() {
        return Duration.ofNanos(Math.max(timing.nanoTime() - start, System.nanoTime() - realStart));
    }
}
