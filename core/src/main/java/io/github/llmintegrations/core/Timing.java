package io.github.llmintegrations.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The clocks, the sleep and the random numbers of a client. Tests replace them to see waits without sitting through them: a
 * lambda replaces the sleep alone. Implementations are thread-safe. A call ends with whatever they throw.
 */
@FunctionalInterface
public interface Timing {

    /**
     * Waits.
     *
     * @param duration how long; positive
     * @throws InterruptedException if the thread is interrupted before or during the wait
     */
    void sleep(Duration duration) throws InterruptedException;

    /** Returns the time of day, against which the client reads a date in {@code Retry-After}. */
    default Instant now() {
        return Instant.now();
    }

    /**
     * Returns the time of a clock that never goes back, in nanoseconds from any origin, as {@link System#nanoTime()} does.
     * The total timeout of a call goes by this clock. The timeout of an attempt goes by the machine's clock. The elapsed time
     * in reports is the longer one of both.
     */
    default long nanoTime() {
        return System.nanoTime();
    }

    /** Returns a random number, at least 0 and less than 1, for jitter. */
    default double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
