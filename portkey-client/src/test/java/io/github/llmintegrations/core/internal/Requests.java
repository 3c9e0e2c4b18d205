package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.UncheckedIOException;

/** Makes requests of documents. The library itself only writes them. */
public final class Requests {
    private Requests() {}

    /** Whether a type is only written. */
    public static boolean areOf(Class<?> type) {
        JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
        return annotation == null || !TypeReader.class.isAssignableFrom(annotation.using());
    }

    public static <T> T read(Class<T> type, JsonNode document) {
        try {
            return Mapper.INSTANCE.treeToValue(document, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
