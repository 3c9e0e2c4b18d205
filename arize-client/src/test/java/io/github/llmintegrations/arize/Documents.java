package io.github.llmintegrations.arize;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.internal.Json;
import io.github.llmintegrations.core.internal.RequestWriter;
import io.github.llmintegrations.core.internal.Requests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
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

    /** What the library reads out of a document, or a request that is made of one. */
    public static <T> T read(Class<T> type, JsonNode document) {
        if (Requests.areOf(type)) {
            return Requests.read(type, document);
        }
        try {
            return Json.reader(type).read(new ByteArrayInputStream(LENIENT.writeValueAsBytes(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the library writes in a spelling. */
    public static JsonNode written(Object value, EnumSpelling spelling) {
        try {
            return LENIENT.readTree(new RequestWriter(Map.of(EnumSpelling.class, spelling)).write(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
