package io.github.llmintegrations.arize.internal;

import static io.github.llmintegrations.core.internal.json.Values.FLAG;
import static io.github.llmintegrations.core.internal.json.Values.TEXT;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.ListResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every one of Arize's listings says about the page after this one. */
public record Pagination(@Nullable String nextCursor, boolean hasMore) {
    static final Codec<Pagination> CODEC = Codec.of(Pagination.class, Builder::new, Builder::build)
            .optional("next_cursor", TEXT, page -> Optional.ofNullable(page.nextCursor), Builder::nextCursor)
            .field("has_more", FLAG, Pagination::hasMore, Builder::hasMore);

    /** When a listing says nothing about more. */
    private static final Pagination LAST = new Pagination(null, false);

    /** Returns the page of a list. */
    public static <T> Page<T> page(ListResponse<T, Pagination> list) {
        Pagination pagination = list.about().orElse(LAST);
        return new Page<>(list.items(), pagination.hasMore, Optional.ofNullable(pagination.nextCursor));
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
