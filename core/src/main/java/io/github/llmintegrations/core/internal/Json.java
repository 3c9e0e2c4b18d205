package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads and writes the vendors' documents. */
public final class Json {
    private static final RequestWriter WRITER = new RequestWriter(Map.of());

    private Json() {}

    /** Reads values of a type from bodies. Thread-safe. */
    public static <T> ResponseReader<T> reader(Class<T> type) {
        ValueReader<T> reader = Values.document(type);
        return body -> BodyReader.read(reader, body);
    }

    /**
     * Writes a request that needs nothing but itself.
     *
     * @throws IllegalArgumentException if it cannot be written; the message does not show what it holds
     */
    public static byte[] write(Object request) {
        return WRITER.write(request);
    }

    /** Parses a document that somebody else wrote. */
    static JsonNode parse(byte[] json) throws UnreadableException {
        try {
            return BodyReader.read(Values.TREE, new ByteArrayInputStream(json));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read");
        }
    }

    /** Reads a part of a document that is kept as it is; empty when it is something else. */
    public static <T> Optional<T> part(JsonNode node, ValueReader<T> reader) {
        try (JsonParser json = node.traverse()) {
            JsonToken first = json.nextToken();
            return first == null || first == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(reader.read(json));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How a text stands inside a JSON string. */
    static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }
}
