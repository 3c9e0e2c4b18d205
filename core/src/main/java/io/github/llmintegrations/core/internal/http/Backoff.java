package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Computes the waits between attempts, including jitter. Immutable. */
final class Backoff {
    private final RetryPolicy policy;
    private final DoubleSupplier random;

    Backoff(RetryPolicy policy, DoubleSupplier random) {
        this.policy = policy;
        this.random = random;
    }

    /** Returns the wait after a number of attempts. The wait doubles with each attempt, and jitter reduces it by up to half. */
    Duration exponential(int attempts) {
        double most = Math.min(nanos(policy.maxDelay()), nanos(policy.baseDelay()) * Math.pow(2, attempts - 1.0));
        return Duration.ofNanos((long) (most * (0.5 + 0.5 * random.getAsDouble())));
    }

    /** Returns the wait for a {@code Retry-After}. It is never shorter, and jitter spreads the clients of one server. */
    Duration noShorterThan(Duration retryAfter) {
        double spread = 0.25 + 0.1 * retryAfter.toMillis() / 1000.0;
        return retryAfter.plusNanos((long) (spread * random.getAsDouble() * 1e9));
    }

    private static double nanos(Duration duration) {
        return (double) duration.toNanos();
    }
}
