package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads values of one type, for which it gets ready when it reads the first. Thread-safe. */
final class TypeReader<T> {
    private final Class<T> type;
    private volatile @Nullable ObjectReader reader;

    TypeReader(Class<T> type) {
        this.type = type;
    }

    /** Reads a body that follows the rules of a parser. */
    T read(InputStream body, UnaryOperator<JsonParser> rules) throws IOException {
        ObjectReader ready = reader();
        try (JsonParser json = rules.apply(ready.createParser(body))) {
            if (json.nextToken() == null) {
                throw new UnreadableException("it is empty");
            }
            T value = ready.readValue(json, type);
            if (value == null) {
                throw new UnreadableException("it is null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw Json.unreadable(e);
        }
    }

    private ObjectReader reader() {
        ObjectReader ready = reader;
        if (ready == null) {
            ready = Mapper.INSTANCE.readerFor(type);
            reader = ready;
        }
        return ready;
    }
}
