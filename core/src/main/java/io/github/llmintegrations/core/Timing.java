package io.github.llmintegrations.core;

import java.time.Duration;
import java.time.Instant;

/**
 * A client's clocks, its sleep and its dice. Every client has the system's; tests give it another to see waits without
 * sitting through them. Implementations are thread-safe. What they throw ends the call and is thrown on.
 */
public interface Timing {

    /** The time of day, read only to understand a date in {@code Retry-After}. */
    Instant now();

    /**
     * A clock that never goes back, in nanoseconds from any origin, as {@link System#nanoTime()}. Timeouts of a whole
     * call go by it. An attempt's timeout goes by the machine's clock, and what is reported as elapsed is the longer of
     * what both measured.
     */
    long nanoTime();

    /**
     * Waits.
     *
     * @param duration how long; positive
     * @throws InterruptedException if the thread is interrupted before or while it waits
     */
    void sleep(Duration duration) throws InterruptedException;

    /** A random number, at least 0 and less than 1. */
    double random();
}
