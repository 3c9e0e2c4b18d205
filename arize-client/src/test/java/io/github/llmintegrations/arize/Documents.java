package io.github.llmintegrations.arize;

import static io.github.llmintegrations.core.internal.json.Documents.codecOf;
import static io.github.llmintegrations.testing.Json.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.json.Codec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** From JSON as trees to the library's values and back. */
public final class Documents {
    private Documents() {}

    /** What the library reads out of a document. */
    public static <T> T read(Class<T> type, JsonNode document) {
        return read(codec(type), document);
    }

    /** What a codec reads out of a document. */
    public static <T> T read(Codec<T> codec, JsonNode document) {
        try {
            return io.github.llmintegrations.core.internal.json.Documents.read(
                    codec, new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8)));
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
        return json(new String(
                io.github.llmintegrations.core.internal.json.Documents.write(codec, value, spelling),
                StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked") // a codec stands under the type of its values
    private static <T> Codec<T> codec(Class<?> type) {
        return (Codec<T>) codecOf(type).orElseThrow(() -> new IllegalArgumentException("no document: " + type));
    }
}
