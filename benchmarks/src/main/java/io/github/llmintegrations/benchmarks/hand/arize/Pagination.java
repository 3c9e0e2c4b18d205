package io.github.llmintegrations.benchmarks.hand.arize;

import org.jspecify.annotations.Nullable;

/** What a page says of the next. */
public record Pagination(boolean hasMore, @Nullable String nextCursor) {}
