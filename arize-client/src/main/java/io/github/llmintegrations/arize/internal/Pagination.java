package io.github.llmintegrations.arize.internal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.llmintegrations.core.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every one of Arize's listings says about the page after this one. */
@JsonDeserialize(using = PaginationReader.class)
public record Pagination(@Nullable String nextCursor, boolean hasMore) {
    /** When a listing says nothing about more. */
    public static final Pagination LAST = new Pagination(null, false);

    public <T> Page<T> page(List<T> items) {
        return new Page<>(items, hasMore, Optional.ofNullable(nextCursor));
    }

    static final class Builder {
        private @Nullable String nextCursor;
        private @Nullable Boolean hasMore;

        void nextCursor(String cursor) {
            nextCursor = cursor;
        }

        void hasMore(boolean flag) {
            hasMore = flag;
        }

        /** A cursor announces more, unless the listing says that there is none: a short list must not pass for a whole one. */
        Pagination build() {
            return new Pagination(nextCursor, hasMore != null ? hasMore : nextCursor != null);
        }
    }
}
