package io.github.llmintegrations.core.internal.json;

import java.util.List;
import java.util.Optional;
import org.immutables.encode.Encoding;

/** Copies the list of an attribute of type {@code Optional<List<T>>}: absent, empty and filled are three things. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template, run only as generated code
public class ReplacementEncoding<T> {
    @Encoding.Impl
    private Optional<List<T>> field = Optional.empty();

    @Encoding.Builder
    static class Builder<T> {
        private Optional<List<T>> list = Optional.empty();

        @Encoding.Init
        @Encoding.Copy
        void init(Optional<List<T>> list) {
            this.list = list.map(List::copyOf);
        }

        /** Replaces the whole list; an empty one empties it. */
        @Encoding.Init
        void set(List<T> list) {
            this.list = Optional.of(List.copyOf(list));
        }

        @Encoding.Build
        Optional<List<T>> build() {
            return list;
        }
    }
}
