package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.testing.Json.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.internal.json.ObjectCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** From JSON as trees to the library's values and back. */
public final class Documents {
    private Documents() {}

    /** An object with the fields of another, and then more. */
    public static JsonNode with(JsonNode object, String more) {
        ObjectNode both = object.deepCopy();
        return both.setAll((ObjectNode) json(more));
    }

    /** What the library reads out of a document. */
    public static <T> T read(Class<T> type, JsonNode document) {
        try {
            return type.cast(io.github.llmintegrations.core.internal.json.Documents.read(
                    codec(type), new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8))));
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
        return json(new String(
                io.github.llmintegrations.core.internal.json.Documents.write(
                        codec, codec.type().cast(value), null),
                StandardCharsets.UTF_8));
    }

    private static ObjectCodec<?> codec(Class<?> type) {
        return io.github.llmintegrations.core.internal.json.Documents.codecOf(type)
                .orElseThrow();
    }
}
