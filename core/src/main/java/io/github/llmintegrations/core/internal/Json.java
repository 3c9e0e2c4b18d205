package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
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
    private static final TypeReader<JsonNode> TREE = new TypeReader<>(JsonNode.class);

    private Json() {}

    /** Reads values of a type from bodies. Thread-safe. */
    public static <T> ResponseReader<T> reader(Class<T> type) {
        TypeReader<T> reader = new TypeReader<>(type);
        return body -> reader.read(body, StrictParser::new);
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
            return TREE.read(new ByteArrayInputStream(json), StrictParser::new);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("it cannot be read");
        }
    }

    /** Reads a part of a document that is kept as it is; empty when it is something else. */
    public static <T> Optional<T> part(JsonNode node, Class<T> type) {
        try {
            return Optional.ofNullable(Mapper.INSTANCE.treeToValue(node, type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How a text stands inside a JSON string. */
    static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** Jackson's own messages repeat values: only the place is taken from them. */
    static UnreadableException unreadable(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String place =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return new UnreadableException(
                (e instanceof JsonMappingException ? "unexpected content" : "not JSON") + path(e) + place);
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
