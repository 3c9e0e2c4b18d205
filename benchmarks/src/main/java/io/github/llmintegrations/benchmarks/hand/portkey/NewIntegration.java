package io.github.llmintegrations.benchmarks.hand.portkey;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates an integration. */
public record NewIntegration(
        String name,
        @Nullable String slug,
        String aiProviderId,
        @Nullable String key,
        @Nullable String description,
        @Nullable Map<String, String> configurations) {}
