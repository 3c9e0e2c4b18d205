package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Computes the waits between attempts, jitter included. */
final class Backoff {
    private final RetryPolicy policy;
    private final DoubleSupplier random;

    Backoff(RetryPolicy policy, DoubleSupplier random) {
        this.policy = policy;
        this.random = random;
    }

    /** Returns the wait after a number of attempts: it doubles with each, and jitter takes up to half of it off. */
    Duration exponential(int attempts) {
        double most = Math.min(nanos(policy.maxDelay()), nanos(policy.baseDelay()) * Math.pow(2, attempts - 1.0));
        return Duration.ofNanos((long) (most * (0.5 + 0.5 * random.getAsDouble())));
    }

    /** Returns the wait for a {@code Retry-After}: never shorter, and not the same for all clients. */
    Duration noShorterThan(Duration retryAfter) {
        double spread = 0.25 + 0.1 * retryAfter.toMillis() / 1000.0;
        return retryAfter.plusNanos((long) (spread * random.getAsDouble() * 1e9));
    }

    private static double nanos(Duration duration) {
        return (double) duration.toNanos();
    }
}
