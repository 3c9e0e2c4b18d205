package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.codecOf;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.json.Codec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

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
        return read(codec(type), document);
    }

    /** What a codec reads out of a document. */
    public static <T> T read(Codec<T> codec, JsonNode document) {
        try {
            return io.github.llmintegrations.core.internal.json.Documents.read(
                    codec, new ByteArrayInputStream(LENIENT.writeValueAsBytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library writes in a spelling, with the table of the type that a value's class implements. */
    public static JsonNode written(Object value, EnumSpelling spelling) {
        return written(codec(value.getClass().getInterfaces()[0]), value, spelling);
    }

    /** What a codec writes in a spelling. */
    public static <T> JsonNode written(Codec<T> codec, T value, EnumSpelling spelling) {
        try {
            return LENIENT.readTree(
                    io.github.llmintegrations.core.internal.json.Documents.write(codec, value, spelling));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // a codec stands under the type of its values
    private static <T> Codec<T> codec(Class<?> type) {
        return (Codec<T>) codecOf(type).orElseThrow(() -> new IllegalArgumentException("no document: " + type));
    }
}
