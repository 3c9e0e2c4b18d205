package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes requests. It gets ready when it writes the first. Thread-safe. */
public final class RequestWriter {
    private final Map<?, ?> attributes;
    private volatile @Nullable ObjectWriter writer;

    /**
     * Writes nothing yet.
     *
     * @param attributes what serializers have at hand
     */
    public RequestWriter(Map<?, ?> attributes) {
        this.attributes = attributes;
    }

    /**
     * Writes a request as JSON.
     *
     * @throws IllegalArgumentException if it cannot be written; the message does not show what it holds
     */
    public byte[] write(Object request) {
        try {
            byte[] json = writer().writeValueAsBytes(request);
            if (!Surrogates.areAllPaired(json)) {
                throw new IllegalArgumentException("the request cannot be written: it holds half a surrogate pair");
            }
            return json;
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalArgumentException(
                    "the request cannot be written as JSON, perhaps since it holds a field twice" + path(e));
        }
    }

    private ObjectWriter writer() {
        ObjectWriter ready = writer;
        if (ready == null) {
            ready = Mapper.INSTANCE.writer().withAttributes(attributes);
            writer = ready;
        }
        return ready;
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
