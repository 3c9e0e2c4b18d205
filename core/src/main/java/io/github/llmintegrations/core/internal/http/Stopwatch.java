package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;

/**
 * A stopwatch for reports. It uses the client's clock and the system's clock and returns the longer time, since a clock of the
 * application can stand still.
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
