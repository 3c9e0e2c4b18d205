package io.github.llmintegrations.benchmarks.hand.arize;

import org.jspecify.annotations.Nullable;

/** Where an integration can be seen. */
public record Scoping(
        @Nullable String organizationId, @Nullable String spaceId) {}
