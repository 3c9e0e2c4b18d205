package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.llmintegrations.core.Patch;
import java.io.UncheckedIOException;

/** Makes requests of documents. The library itself only writes them. */
public final class Requests {
    private static final JsonMapper MAPPER =
            Mapper.INSTANCE.rebuild().addModule(patches()).build();

    private Requests() {}

    @SuppressWarnings("unchecked") // a class has no wildcard
    private static SimpleModule patches() {
        return new SimpleModule("patches").addDeserializer((Class<Patch<?>>) (Class<?>) Patch.class, new PatchReader());
    }

    /** Whether a type is only written. */
    public static boolean areOf(Class<?> type) {
        JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
        return annotation == null || !TypeReader.class.isAssignableFrom(annotation.using());
    }

    public static <T> T read(Class<T> type, JsonNode document) {
        try {
            return MAPPER.treeToValue(document, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
