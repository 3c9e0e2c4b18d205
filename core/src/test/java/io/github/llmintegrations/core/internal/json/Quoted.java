package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON with single quotes, which are easier to read in Java strings. */
final class Quoted {
    private Quoted() {}

    static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    static byte[] bytes(String quoted) {
        return json(quoted).getBytes(StandardCharsets.UTF_8);
    }

    static JsonNode tree(String quoted) throws IOException {
        return Documents.parse(bytes(quoted));
    }

    static <T> T read(Codec<T> codec, String quoted) throws IOException {
        return Documents.read(codec, new ByteArrayInputStream(bytes(quoted)));
    }

    static <T> String written(Codec<T> codec, T value) {
        return new String(Documents.write(codec, value, null), StandardCharsets.UTF_8);
    }
}
