package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import java.time.Duration;
import java.util.Optional;

/** Decides whether the client retries a call after a failed attempt, and after which wait. Immutable. */
final class Retries {
    /** The time that must remain after a wait, so that another attempt is worthwhile. */
    private static final Duration WORTH_AN_ATTEMPT = Duration.ofSeconds(1);

    private final RetryPolicy policy;
    private final boolean repeatable;
    private final Backoff backoff;

    /**
     * Creates an instance for one call.
     *
     * @param repeatable whether the client may repeat an attempt that the vendor may have applied
     */
    Retries(RetryPolicy policy, boolean repeatable, Backoff backoff) {
        this.policy = policy;
        this.repeatable = repeatable;
        this.backoff = backoff;
    }

    /**
     * Decides on the next attempt of a call.
     *
     * @param failure the failure of the last attempt
     * @return the wait before the next attempt; empty if the failure is final
     */
    Optional<Duration> waitAfter(CallContext<?> call, SdkException failure) {
        if (call.attempts() > policy.maxRetries()) {
            return Optional.empty();
        }
        Optional<Duration> wait = failure instanceof AuthenticationException
                ? Optional.of(Duration.ZERO).filter(none -> call.refreshKey())
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

    /** Returns the wait that the server asks for. A wait of zero counts as none, since it would make a hot loop. */
    private static Optional<Duration> retryAfter(SdkException failure) {
        return failure instanceof ApiException response
                ? response.retryAfter().filter(asked -> !asked.isZero())
                : Optional.empty();
    }
}
