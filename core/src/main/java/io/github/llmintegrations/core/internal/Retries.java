package io.github.llmintegrations.core.internal;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Decides whether a call is tried again after an attempt failed, and how long to wait before. */
final class Retries {
    /** What must be left of the budget after a wait to make the next attempt worth it. */
    private static final Duration WORTH_AN_ATTEMPT = Duration.ofSeconds(1);

    private final RetryPolicy policy;
    private final boolean repeatable;
    private final DoubleSupplier random;

    Retries(RetryPolicy policy, boolean repeatable, DoubleSupplier random) {
        this.policy = policy;
        this.repeatable = repeatable;
        this.random = random;
    }

    /**
     * Decides on the next attempt.
     *
     * @param attempt the number of the attempt that failed, from 1
     * @param failure how it failed
     * @param attemptOutcome what this attempt alone may have done
     * @param remaining what is left of the total budget
     * @return how long to wait before the next attempt; empty when the failure is final
     */
    Optional<Duration> waitAfter(int attempt, SdkException failure, Outcome attemptOutcome, Duration remaining) {
        if (attempt > policy.maxRetries()
                || !failure.isRetryable()
                || (attemptOutcome.mayHaveBeenApplied() && !repeatable)
                || !policy.retryOn().test(failure)) {
            return Optional.empty();
        }
        Optional<Duration> asked = retryAfter(failure);
        if (asked.isPresent() && asked.get().compareTo(policy.maxRetryAfter()) > 0) {
            return Optional.empty();
        }
        Duration wait = asked.map(this::jittered).orElseGet(() -> backoff(attempt));
        return wait.plus(WORTH_AN_ATTEMPT).compareTo(remaining) > 0 ? Optional.empty() : Optional.of(wait);
    }

    /** A wait that the server asks for. Zero is as good as none: it would make a hot loop. */
    private static Optional<Duration> retryAfter(SdkException failure) {
        return failure instanceof ApiException answer && (answer.status() == 429 || answer.status() == 503)
                ? answer.retryAfter().filter(asked -> !asked.isZero())
                : Optional.empty();
    }

    /** Never sooner than asked, and not all clients at the same moment. */
    private Duration jittered(Duration asked) {
        double spread = 0.25 + 0.1 * asked.toMillis() / 1000.0;
        return asked.plusNanos((long) (spread * random.getAsDouble() * 1e9));
    }

    private Duration backoff(int attempt) {
        double most = Math.min(nanos(policy.maxDelay()), nanos(policy.baseDelay()) * Math.pow(2, attempt - 1.0));
        return Duration.ofNanos((long) (most * (0.5 + 0.5 * random.getAsDouble())));
    }

    private static double nanos(Duration duration) {
        return (double) duration.toNanos();
    }
}
