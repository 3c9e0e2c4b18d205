package io.github.llmintegrations.core;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The clocks, the sleep and the random numbers of a client. Tests replace them to run without waiting; a lambda replaces only the
 * sleep. Implementations are thread-safe. An exception that they throw ends the call and reaches the caller.
 */
@FunctionalInterface
public interface Timing {

    /**
     * Waits before the next attempt.
     *
     * @param duration how long to wait; positive
     * @throws InterruptedException if the thread is interrupted before or during the wait
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * {@return the current time} The client uses it for a date in {@code Retry-After} if the response has no readable {@code
     * Date}.
     */
    default Instant now() {
        return Instant.now();
    }

    /**
     * {@return the time of a monotonic clock, in nanoseconds from an arbitrary origin, as {@link System#nanoTime()} does} The
     * client measures the total timeout of a call with this clock, and the timeout of an attempt with the system's clock. The
     * elapsed time in reports is the longer one of both clocks.
     */
    default long nanoTime() {
        return System.nanoTime();
    }

    /** {@return a random number for jitter, at least 0 and less than 1} */
    default double random() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
