package io.github.llmintegrations.core.internal.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.encode.Encoding;

/** The Immutables encoding of an {@code Optional<List<T>>}, in which an absent list differs from an empty one. The builder copies the list. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class ReplacementEncoding<T> {
    @Encoding.Impl
    private Optional<List<T>> field = Optional.empty();

    @Encoding.Builder
    static class Builder<T> {
        private Optional<List<T>> list = Optional.empty();

        @Encoding.Init
        @Encoding.Copy
        void init(Optional<List<T>> list) {
            this.list = Objects.requireNonNull(list, "<*>").map(List::copyOf);
        }

        /** Replaces the whole list. An empty list removes all items. */
        @Encoding.Init
        void set(List<T> list) {
            this.list = Optional.of(List.copyOf(Objects.requireNonNull(list, "<*>")));
        }

        @Encoding.Build
        Optional<List<T>> build() {
            return list;
        }
    }
}
