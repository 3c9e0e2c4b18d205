package io.github.llmintegrations.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Options for calls. A client's {@code with(options)} returns a view of the client that uses them. Options that are not set keep
 * the value that the client has. Immutable and thread-safe; {@code toString} masks the values of headers.
 *
 * <p>{@code build()} throws one {@link IllegalArgumentException} that names each option that is out of range.
 */
@Value.Immutable
public abstract class CallOptions {
    private static final long LARGEST_CAP = Integer.MAX_VALUE;

    CallOptions() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return how long one attempt may take, from the DNS lookup to the last byte of the response: more than 0 and at most 24
     * hours} A client has 30 s by default.
     */
    public abstract Optional<Duration> attemptTimeout();

    /**
     * {@return how long a call may take, with all its attempts and the waits between them: more than 0 and at most 24 hours} In
     * a listing, this applies to each page. A client has 120 s by default.
     */
    public abstract Optional<Duration> totalTimeout();

    /**
     * {@return how many attempts may follow the first: 0 to 10} Overrides the number in {@link #retryPolicy()}. A client has 2
     * by default.
     */
    public abstract OptionalInt maxRetries();

    /**
     * {@return how often, and after which waits, the client retries a call} A client has {@link RetryPolicy#defaults()} by
     * default.
     */
    public abstract Optional<RetryPolicy> retryPolicy();

    /**
     * {@return whether the client also retries creates and updates after a lost response, a 408 or a 5xx} Set this only where
     * it does no harm if the vendor applies a request twice. A client has false by default.
     */
    public abstract Optional<Boolean> assumeIdempotent();

    /**
     * {@return the size of the largest response that the client reads, in bytes after decompression: 1 to 2,147,483,647} A
     * client has 16 MiB by default.
     */
    public abstract OptionalLong maxResponseBytes();

    /**
     * {@return headers to add to every request, in addition to those of the client} A header replaces one of the same name, in
     * any case. Credentials, {@code Host}, {@code User-Agent} and the headers that frame a message are not allowed; values are
     * printable ASCII.
     */
    public abstract Map<String, Secret> headers();

    /** {@return a listener that the client notifies of each call, in addition to its own listeners} */
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
        DurationRule.rejectFaults("CallOptions", faults);
    }

    /** A builder of {@link CallOptions}. Not thread-safe. */
    public static final class Builder extends ImmutableCallOptions.Builder {
        Builder() {}

        /**
         * Adds a header to every request.
         *
         * @param name the name of the header
         * @param value the value of the header; printable ASCII
         * @return this builder
         * @throws NullPointerException if an argument is null
         */
        public Builder putHeader(String name, String value) {
            return putHeader(name, Secret.of(Objects.requireNonNull(value, () -> "headers value for key: " + name)));
        }
    }
}
