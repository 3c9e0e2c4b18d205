package io.github.llmintegrations.benchmarks.hand.arize;

import org.jspecify.annotations.Nullable;

/** An organization or space in which an integration is visible. */
public record Scoping(
        @Nullable String organizationId, @Nullable String spaceId) {}
