package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** Decides whether a call is tried again after an attempt failed, and how long to wait before. */
final class Retries {
    /** What must be left of the budget after a wait to make the next attempt worth it. */
    private static final Duration WORTH_AN_ATTEMPT = Duration.ofSeconds(1);

    private static final Duration ENOUGH_FOR_TWO = WORTH_AN_ATTEMPT.multipliedBy(2);

    /** What a policy's user has not narrowed. */
    private static final Predicate<SdkException> ANY = RetryPolicy.defaults().retryOn();

    private final RetryPolicy policy;
    private final boolean repeatable;
    private final DoubleSupplier random;

    Retries(RetryPolicy policy, boolean repeatable, DoubleSupplier random) {
        this.policy = policy;
        this.repeatable = repeatable;
        this.random = random;
    }

    /** Whether the next attempt may be lost on a dead connection: it is a read's first, and another would follow. */
    boolean canSpareNext(CallContext<?> call) {
        return call.attempts() == 0
                && call.operation().retryClass() == RetryClass.READ
                && policy.maxRetries() > 0
                && policy.retryOn() == ANY
                && call.deadline().remaining().compareTo(ENOUGH_FOR_TWO) > 0;
    }

    /**
     * Decides on the next attempt of a call.
     *
     * @param failure how its last attempt failed
     * @return how long to wait before the next attempt; empty when the failure is final
     */
    Optional<Duration> waitAfter(CallContext<?> call, SdkException failure) {
        if (call.attempts() > policy.maxRetries()
                || !failure.isRetryable()
                || (call.attemptOutcome().mayHaveBeenApplied() && !repeatable)
                || !policy.retryOn().test(failure)) {
            return Optional.empty();
        }
        Optional<Duration> asked = retryAfter(failure);
        if (asked.isPresent() && asked.get().compareTo(policy.maxRetryAfter()) > 0) {
            return Optional.empty();
        }
        Duration wait = asked.map(this::jittered).orElseGet(() -> backoff(call));
        return wait.plus(WORTH_AN_ATTEMPT).compareTo(call.deadline().remaining()) > 0
                ? Optional.empty()
                : Optional.of(wait);
    }

    /** A wait that the server asks for. Zero is as good as none: it would make a hot loop. */
    private static Optional<Duration> retryAfter(SdkException failure) {
        return failure instanceof ApiException answer
                ? answer.retryAfter().filter(asked -> !asked.isZero())
                : Optional.empty();
    }

    /** Never sooner than asked, and not all clients at the same moment. */
    private Duration jittered(Duration asked) {
        double spread = 0.25 + 0.1 * asked.toMillis() / 1000.0;
        return asked.plusNanos((long) (spread * random.getAsDouble() * 1e9));
    }

    /** None where nothing but a connection was at fault. */
    private Duration backoff(CallContext<?> call) {
        if (call.wasHungUpOn()) {
            return Duration.ZERO;
        }
        double most =
                Math.min(nanos(policy.maxDelay()), nanos(policy.baseDelay()) * Math.pow(2, call.attempts() - 1.0));
        return Duration.ofNanos((long) (most * (0.5 + 0.5 * random.getAsDouble())));
    }

    private static double nanos(Duration duration) {
        return (double) duration.toNanos();
    }
}
