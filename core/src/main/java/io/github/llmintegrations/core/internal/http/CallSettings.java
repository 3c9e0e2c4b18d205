package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.Secret;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The settings for calls: {@link CallOptions} with a value for each option. Immutable.
 *
 * @param recorder receives each call that ends
 */
record CallSettings(
        Duration attemptTimeout,
        Duration totalTimeout,
        RetryPolicy retryPolicy,
        boolean assumeIdempotent,
        long maxResponseBytes,
        Map<String, Secret> headers,
        List<CallListener> listeners,
        Consumer<CallContext<?>> recorder) {

    static final CallSettings DEFAULTS = new CallSettings(
            Duration.ofSeconds(30),
            Duration.ofSeconds(120),
            RetryPolicy.defaults(),
            false,
            16 << 20,
            Map.of(),
            List.of(),
            call -> {});

    CallSettings with(CallOptions options) {
        return new CallSettings(
                options.attemptTimeout().orElse(attemptTimeout),
                options.totalTimeout().orElse(totalTimeout),
                policy(options),
                options.assumeIdempotent().orElse(assumeIdempotent),
                options.maxResponseBytes().orElse(maxResponseBytes),
                merged(options.headers()),
                Stream.concat(listeners.stream(), options.listener().stream()).toList(),
                recorder);
    }

    /** Returns these settings with one more receiver of calls that end. */
    CallSettings recordedBy(Consumer<CallContext<?>> another) {
        return new CallSettings(
                attemptTimeout,
                totalTimeout,
                retryPolicy,
                assumeIdempotent,
                maxResponseBytes,
                headers,
                listeners,
                recorder.andThen(another));
    }

    void describe(Description description) {
        description.line("attempt timeout", seconds(attemptTimeout), "attemptTimeout");
        description.line("total timeout", seconds(totalTimeout), "totalTimeout");
        description.line("max retries", String.valueOf(retryPolicy.maxRetries()), "maxRetries", "retryPolicy");
        description.line("max response", maxResponseBytes + " bytes", "maxResponseBytes");
        description.line("idempotent", assumeIdempotent ? "assumed" : "not assumed", "assumeIdempotent");
        description.line("headers", headers.isEmpty() ? "none" : String.join(", ", headers.keySet()), "header");
        description.line("listeners", String.valueOf(listeners.size()), "listener");
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros().toPlainString() + " s";
    }

    private RetryPolicy policy(CallOptions options) {
        RetryPolicy policy = options.retryPolicy().orElse(retryPolicy);
        return options.maxRetries().isEmpty()
                ? policy
                : RetryPolicy.builder()
                        .from(policy)
                        .maxRetries(options.maxRetries().getAsInt())
                        .build();
    }

    private Map<String, Secret> merged(Map<String, Secret> more) {
        Map<String, Secret> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(headers);
        all.putAll(more);
        return Collections.unmodifiableMap(all);
    }
}
