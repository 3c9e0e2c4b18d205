package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads bodies that contain exactly one JSON value. */
final class BodyReader {
    private BodyReader() {}

    static <T> T read(Values.Reader<T> reader, InputStream body) throws IOException {
        try (JsonParser json = Tokens.FACTORY.createParser(body)) {
            try {
                return read(reader, json);
            } catch (JsonProcessingException e) {
                throw JsonErrors.malformed(e, json);
            }
        }
    }

    private static <T> T read(Values.Reader<T> reader, JsonParser json) throws IOException {
        JsonToken first = firstToken(json);
        if (first == null) {
            throw new UnreadableException("it is empty");
        }
        if (first == JsonToken.VALUE_NULL) {
            throw new UnreadableException("it is null");
        }
        T value = reader.read(json);
        if (json.nextToken() != null) {
            throw JsonErrors.unexpected(json);
        }
        return value;
    }

    private static @Nullable JsonToken firstToken(JsonParser json) throws IOException {
        try {
            return json.nextToken();
        } catch (JsonParseException e) {
            throw new NonJsonBodyException();
        }
    }
}
