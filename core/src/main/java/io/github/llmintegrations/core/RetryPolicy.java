package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A policy that sets how often, and after which waits, a client retries calls. Immutable and thread-safe.
 *
 * <p>The client decides which failures it may retry, so that the vendor applies no request twice. For every operation, it retries
 * after 429 and if it did not send the request. For operations that can be repeated without harm (reads and deletes), it also
 * retries after 408, 500, 502, 503, 504 and lost responses. A policy can exclude failures with {@link #retryOn()}.
 *
 * <p>{@code build()} throws one {@link IllegalArgumentException} that names each value that is out of range.
 */
@Value.Immutable
public abstract class RetryPolicy {
    private static final int MOST_RETRIES = 10;

    RetryPolicy() {}

    /** {@return the default policy: two retries, and the default of every other value} */
    public static RetryPolicy defaults() {
        return builder().build();
    }

    /** {@return a policy without retries} */
    public static RetryPolicy none() {
        return builder().maxRetries(0).build();
    }

    /** {@return a builder that starts with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many attempts may follow the first: 0 to 10, by default 2} */
    @Value.Default
    public int maxRetries() {
        return 2;
    }

    /**
     * {@return the wait before the second attempt if the response has no {@code Retry-After}; the wait doubles with each
     * further attempt} More than 0 and at most 24 hours, by default 0.5 s. Jitter reduces each wait by up to half.
     */
    @Value.Default
    public Duration baseDelay() {
        return Duration.ofMillis(500);
    }

    /** {@return the limit of the doubling: more than 0 and at most 24 hours, by default 8 s} */
    @Value.Default
    public Duration maxDelay() {
        return Duration.ofSeconds(8);
    }

    /**
     * {@return the longest {@code Retry-After} that the client honors, with any status: more than 0 and at most 24 hours, by
     * default 60 s} If the server asks for a longer wait, the call fails at once, and {@link ApiException#retryAfter()} returns
     * that wait.
     */
    @Value.Default
    public Duration maxRetryAfter() {
        return Duration.ofSeconds(60);
    }

    /**
     * {@return the predicate that the client evaluates before each retry; if it returns false, the call fails with that
     * failure} The client does not evaluate it for failures that it never retries. An exception of the predicate ends the call
     * and reaches the caller, with the failures so far as suppressed exceptions. By default always true.
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
        DurationRule.rejectFaults("RetryPolicy", faults);
    }

    static void checkMaxRetries(int maxRetries, List<String> faults) {
        if (maxRetries < 0 || maxRetries > MOST_RETRIES) {
            faults.add("maxRetries must be 0 to " + MOST_RETRIES);
        }
    }

    /** A builder of {@link RetryPolicy}. Not thread-safe. */
    public static final class Builder extends ImmutableRetryPolicy.Builder {
        Builder() {}
    }
}
