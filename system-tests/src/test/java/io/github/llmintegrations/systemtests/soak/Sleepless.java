package io.github.llmintegrations.systemtests.soak;

import io.github.llmintegrations.core.Timing;
import java.time.Duration;
import java.time.Instant;

/** The system's clocks, and a sleep that is over at once. */
final class Sleepless implements Timing {
    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) {
        // the sandboxes do not mind
    }

    @Override
    public double random() {
        return 0.5;
    }
}
