package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The reader that a type names by its annotation. It is looked for when it is first needed. */
final class NamedReader<T> implements ValueReader<T> {
    private final Class<T> type;
    private volatile @Nullable TypeReader<T> found;

    NamedReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public T read(JsonParser json) throws IOException {
        return reader().read(json);
    }

    /** The reader, of a type that is read field by field. */
    DocumentReader<?, T> document() {
        return (DocumentReader<?, T>) reader();
    }

    private TypeReader<T> reader() {
        TypeReader<T> reader = found;
        if (reader == null) {
            reader = find(type);
            found = reader;
        }
        return reader;
    }

    @SuppressWarnings("unchecked") // a type names the reader of its own values
    private static <T> TypeReader<T> find(Class<T> type) {
        JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
        if (annotation != null && TypeReader.class.isAssignableFrom(annotation.using())) {
            return (TypeReader<T>) ClassUtil.createInstance(annotation.using(), true);
        }
        throw new IllegalArgumentException(type + " names no reader");
    }
}
