package io.github.llmintegrations.benchmarks.hand.arize;

import org.jspecify.annotations.Nullable;

/** The cursor of the next page. */
public record Pagination(boolean hasMore, @Nullable String nextCursor) {}
