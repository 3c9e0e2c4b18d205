package io.github.llmintegrations.arize.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.llmintegrations.core.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every one of Arize's listings says about the page after this one. */
public record Pagination(@Nullable String nextCursor, boolean hasMore) {
    /** When a listing says nothing about more. */
    public static final Pagination LAST = new Pagination(null, false);

    /** A cursor announces more, unless the listing says that there is none: a short list must not pass for a whole one. */
    @JsonCreator
    public static Pagination of(
            @JsonProperty("next_cursor") @Nullable String nextCursor,
            @JsonProperty("has_more") @Nullable Boolean hasMore) {
        return new Pagination(nextCursor, hasMore != null ? hasMore : nextCursor != null);
    }

    public <T> Page<T> page(List<T> items) {
        return new Page<>(items, hasMore, Optional.ofNullable(nextCursor));
    }
}
