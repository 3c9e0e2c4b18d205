package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and writes the vendors' documents. */
public final class Json {
    private static final Map<Map<?, ?>, ObjectWriter> WRITERS = new ConcurrentHashMap<>();

    private Json() {}

    /** Reads values of a type from bodies. Thread-safe. */
    public static <T> ResponseReader<T> reader(Class<T> type) {
        ValueReader<T> reader = Values.document(type);
        return body -> BodyReader.read(reader, body);
    }

    /** Writes a value; attributes are at hand for serializers. */
    public static byte[] write(Object value, Map<?, ?> attributes) {
        try {
            return WRITERS.computeIfAbsent(attributes, Json::writer).writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalArgumentException(
                    "the request cannot be written as JSON, perhaps since it holds a field twice" + path(e));
        }
    }

    private static ObjectWriter writer(Map<?, ?> attributes) {
        return Mapper.INSTANCE.writer().withAttributes(attributes);
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

    private static String path(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        StringBuilder path = new StringBuilder(" at $");
        for (JsonMappingException.Reference each : mapping.getPath()) {
            Optional.ofNullable(each.getFieldName())
                    .ifPresentOrElse(
                            field -> path.append('.').append(field),
                            () -> path.append('[').append(each.getIndex()).append(']'));
        }
        return path.toString();
    }
}
