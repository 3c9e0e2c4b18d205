package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.Patch;
import java.util.Objects;
import org.immutables.encode.Encoding;

/** The Immutables encoding of a {@link Patch}, with the builder methods {@code x(value)} and {@code clearX()}. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class PatchEncoding<T> {
    @Encoding.Impl
    private Patch<T> field = Patch.keep();

    @Encoding.Builder
    static class Builder<T> {
        private Patch<T> patch = Patch.keep();

        @Encoding.Init
        @Encoding.Copy
        void init(Patch<T> patch) {
            this.patch = Objects.requireNonNull(patch, "<*>");
        }

        /** Sets the new value. */
        @Encoding.Init
        void set(T value) {
            this.patch = Patch.set(Objects.requireNonNull(value, "<*>"));
        }

        /** Clears the value: the client sends {@code null}. */
        @Encoding.Naming(standard = Encoding.StandardNaming.NONE, value = "clear*")
        @Encoding.Init
        void clear() {
            this.patch = Patch.clear();
        }

        @Encoding.Build
        Patch<T> build() {
            return patch;
        }
    }
}
