package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * When and how calmly a call is tried again. Immutable and thread-safe.
 *
 * <p>Which failures are tried again at all is fixed, because it is a matter of not doing things twice: 429 and
 * requests that provably were not sent, for every operation; 408, 500, 502, 503, 504 and lost answers only for
 * operations that can be repeated without harm (reads and deletes). A policy sets how often and how long, and may
 * narrow the choice with {@link #retryOn()}.
 */
@Value.Immutable
public abstract class RetryPolicy {
    private static final int MOST_RETRIES = 10;

    RetryPolicy() {}

    /** Two retries, and the other defaults. */
    public static RetryPolicy defaults() {
        return builder().build();
    }

    /** No retries: every call makes one attempt. */
    public static RetryPolicy none() {
        return builder().maxRetries(0).build();
    }

    /** A builder of the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many attempts may follow the first: 0 to 10, by default 2. */
    @Value.Default
    public int maxRetries() {
        return 2;
    }

    /**
     * The wait before the second attempt if the server names none; it doubles with each attempt. By default 0.5 s.
     */
    @Value.Default
    public Duration baseDelay() {
        return Duration.ofMillis(500);
    }

    /** The longest that the doubling goes. By default 8 s. Jitter takes up to half of a wait off. */
    @Value.Default
    public Duration maxDelay() {
        return Duration.ofSeconds(8);
    }

    /**
     * The longest {@code Retry-After} that a call sits through, with whatever status it comes. A longer one is not
     * shortened: the call fails at once, and the exception carries it. By default 60 s.
     */
    @Value.Default
    public Duration maxRetryAfter() {
        return Duration.ofSeconds(60);
    }

    /**
     * Asked before each retry that the rules allow; false makes the failure final. What it throws ends the call and is
     * thrown on, with the failures so far suppressed. By default always true.
     */
    @Value.Default
    @Value.Auxiliary
    public Predicate<SdkException> retryOn() {
        return failure -> true;
    }

    @Value.Check
    void check() {
        List<String> faults = new ArrayList<>();
        checkMaxRetries(maxRetries(), faults);
        DurationRule.check("baseDelay", baseDelay(), faults);
        DurationRule.check("maxDelay", maxDelay(), faults);
        DurationRule.check("maxRetryAfter", maxRetryAfter(), faults);
        DurationRule.refuse("RetryPolicy", faults);
    }

    static void checkMaxRetries(int maxRetries, List<String> faults) {
        if (maxRetries < 0 || maxRetries > MOST_RETRIES) {
            faults.add("maxRetries must be 0 to " + MOST_RETRIES);
        }
    }

    /** Builds a {@link RetryPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableRetryPolicy.Builder {
        Builder() {}
    }
}
