package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;

/** The end of the total timeout of a call, on the monotonic clock of the client. */
final class Deadline {
    private final Timing timing;
    private final long start;
    private final Duration total;

    Deadline(Timing timing, Duration total) {
        this.timing = timing;
        this.start = timing.nanoTime();
        this.total = total;
    }

    Duration remaining() {
        Duration left = total.minusNanos(timing.nanoTime() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
