package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.internal.json.ObjectCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** JSON as trees, and the way to the library's values and back. */
public final class Documents {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Documents() {}

    /** The tree of a text, in which single quotes are as good as double ones. */
    public static JsonNode json(String text) {
        try {
            return LENIENT.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object with the fields of another, and then more. */
    public static JsonNode with(JsonNode object, String more) {
        ObjectNode both = object.deepCopy();
        return both.setAll((ObjectNode) json(more));
    }

    /** The tree of a resource that lies beside a class. */
    public static JsonNode file(Class<?> neighbour, String name) {
        try (InputStream file = Objects.requireNonNull(neighbour.getResourceAsStream(name), name)) {
            return LENIENT.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library reads out of a document. */
    public static <T> T read(Class<T> type, JsonNode document) {
        try {
            return type.cast(io.github.llmintegrations.core.internal.json.Documents.read(
                    codec(type), new ByteArrayInputStream(LENIENT.writeValueAsBytes(document))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library writes. */
    public static JsonNode written(Object value) {
        return Stream.of(value.getClass().getInterfaces())
                .filter(type -> type.getName().startsWith(Documents.class.getPackageName()))
                .map(type -> written(codec(type), value))
                .findFirst()
                .orElseThrow();
    }

    private static <T> JsonNode written(ObjectCodec<T> codec, Object value) {
        try {
            return LENIENT.readTree(io.github.llmintegrations.core.internal.json.Documents.write(
                    codec, codec.type().cast(value), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectCodec<?> codec(Class<?> type) {
        return io.github.llmintegrations.core.internal.json.Documents.codecOf(type)
                .orElseThrow();
    }
}
