package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up at its first use. */
final class LazyCodec<T> implements Codec<T> {
    private final Supplier<Codec<T>> source;
    private volatile @Nullable Codec<T> made;

    LazyCodec(Supplier<Codec<T>> source) {
        this.source = source;
    }

    @Override
    public T read(JsonParser json) throws IOException {
        return codec().read(json);
    }

    @Override
    public void write(T value, JsonOutput out) throws IOException {
        codec().write(value, out);
    }

    Codec<T> codec() {
        Codec<T> codec = made;
        if (codec == null) {
            codec = source.get();
            made = codec;
        }
        return codec;
    }
}
