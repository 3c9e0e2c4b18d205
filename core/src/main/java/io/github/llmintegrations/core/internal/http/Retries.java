package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import java.time.Duration;
import java.util.Optional;

/** Decides whether a call is retried after an attempt failed, and after which wait. */
final class Retries {
    /** The time that must remain after a wait to make another attempt worth it. */
    private static final Duration WORTH_AN_ATTEMPT = Duration.ofSeconds(1);

    private final RetryPolicy policy;
    private final boolean repeatable;
    private final Backoff backoff;

    /**
     * Makes the decisions for one call.
     *
     * @param repeatable whether an attempt that may have been applied can be repeated
     */
    Retries(RetryPolicy policy, boolean repeatable, Backoff backoff) {
        this.policy = policy;
        this.repeatable = repeatable;
        this.backoff = backoff;
    }

    /**
     * Decides on the next attempt of a call.
     *
     * @param failure how its last attempt failed
     * @return the wait before the next attempt; empty if the failure is final
     */
    Optional<Duration> waitAfter(CallContext<?> call, SdkException failure) {
        if (call.attempts() > policy.maxRetries()) {
            return Optional.empty();
        }
        Optional<Duration> wait = failure instanceof AuthenticationException
                ? Optional.of(Duration.ZERO).filter(none -> call.hasAnotherKey())
                : waitForServer(call, failure);
        return wait.filter(each -> policy.retryOn().test(failure))
                .filter(each ->
                        each.plus(WORTH_AN_ATTEMPT).compareTo(call.deadline().remaining()) <= 0);
    }

    private Optional<Duration> waitForServer(CallContext<?> call, SdkException failure) {
        if (!failure.isTransient() || (call.attemptOutcome().mayHaveBeenApplied() && !repeatable)) {
            return Optional.empty();
        }
        Optional<Duration> retryAfter = retryAfter(failure);
        if (retryAfter.isEmpty()) {
            return Optional.of(backoff.exponential(call.attempts()));
        }
        return retryAfter
                .filter(each -> each.compareTo(policy.maxRetryAfter()) <= 0)
                .map(backoff::noShorterThan);
    }

    /** A wait of zero counts as none: it would make a hot loop. */
    private static Optional<Duration> retryAfter(SdkException failure) {
        return failure instanceof ApiException response
                ? response.retryAfter().filter(asked -> !asked.isZero())
                : Optional.empty();
    }
}
