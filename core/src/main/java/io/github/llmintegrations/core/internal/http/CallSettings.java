package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.Secret;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings for calls: {@link CallOptions} with a value for each option. Immutable. */
record CallSettings(
        Duration attemptTimeout,
        Duration totalTimeout,
        RetryPolicy retryPolicy,
        boolean assumeIdempotent,
        long maxResponseBytes,
        Map<String, Secret> headers,
        List<CallListener> listeners) {

    static final CallSettings DEFAULTS = new CallSettings(
            Duration.ofSeconds(30),
            Duration.ofSeconds(120),
            RetryPolicy.defaults(),
            false,
            16 << 20,
            Map.of(),
            List.of());

    CallSettings with(CallOptions options) {
        return new CallSettings(
                options.attemptTimeout().orElse(attemptTimeout),
                options.totalTimeout().orElse(totalTimeout),
                policy(options),
                options.assumeIdempotent().orElse(assumeIdempotent),
                options.maxResponseBytes().orElse(maxResponseBytes),
                merged(options.headers()),
                Stream.concat(listeners.stream(), options.listener().stream()).toList());
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
