package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How calls are made: given to a client's {@code with(options)} for the calls through the view that it returns. What is
 * not set stays as the client has it. Immutable and thread-safe; {@code toString} shows no header's value.
 */
@Value.Immutable
public abstract class CallOptions {
    private static final long LARGEST_CAP = Integer.MAX_VALUE;

    CallOptions() {}

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How long one attempt may take, from looking up the host to the last byte of the answer. By default 30 s; at most
     * 24 hours.
     */
    public abstract Optional<Duration> attemptTimeout();

    /**
     * How long a call may take with all its attempts and the waits between them. By default 120 s; at most 24 hours.
     * A listing has it for each page.
     */
    public abstract Optional<Duration> totalTimeout();

    /** How many attempts may follow the first: 0 to 10. Overrides the number in {@link #retryPolicy()}. By default 2. */
    public abstract OptionalInt maxRetries();

    /** How often, and after which waits, a call is retried. By default {@link RetryPolicy#defaults()}. */
    public abstract Optional<RetryPolicy> retryPolicy();

    /**
     * Whether operations that are not repeatable by themselves (creates and updates) may be tried again after a lost
     * answer or a 5xx. Set it only where doing the work twice does no harm. By default false.
     */
    public abstract Optional<Boolean> assumeIdempotent();

    /** The largest answer that is read, in bytes after decompression. By default 16 MiB; at most 2 GiB. */
    public abstract OptionalLong maxResponseBytes();

    /**
     * Headers to add to every request, beside those of the client and of outer options; a name that is there already is
     * replaced. Credentials, {@code Host}, {@code User-Agent} and the headers that frame a message are refused.
     */
    public abstract Map<String, Secret> headers();

    /** A listener that is called after each attempt, in addition to those of the client. */
    public abstract Optional<CallListener> listener();

    @Value.Check
    void check() {
        List<String> faults = new ArrayList<>();
        attemptTimeout().ifPresent(each -> DurationRule.check("attemptTimeout", each, faults));
        totalTimeout().ifPresent(each -> DurationRule.check("totalTimeout", each, faults));
        maxRetries().ifPresent(each -> RetryPolicy.checkMaxRetries(each, faults));
        maxResponseBytes().ifPresent(each -> {
            if (each < 1 || each > LARGEST_CAP) {
                faults.add("maxResponseBytes must be 1 to " + LARGEST_CAP);
            }
        });
        HeaderRule.check(headers(), faults);
        DurationRule.refuse("CallOptions", faults);
    }

    /** Builds {@link CallOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableCallOptions.Builder {
        Builder() {}

        /**
         * Adds a header to every request.
         *
         * @param name the header's name
         * @param value the header's value; printable ASCII
         * @return this builder
         */
        public Builder putHeader(String name, String value) {
            return putHeader(name, Secret.of(value));
        }
    }
}
