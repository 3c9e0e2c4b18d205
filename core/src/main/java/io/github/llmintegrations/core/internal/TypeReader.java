package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads a type that names its reader, without the object mapper, and as a part of what the mapper reads. */
public abstract class TypeReader<T> extends JsonDeserializer<T> implements ValueReader<T> {

    @Override
    public abstract T read(JsonParser json) throws IOException;

    /**
     * Reads a part of a document that is kept as a tree.
     *
     * @param json the document, for the place of what is not due
     */
    public final T readPart(JsonNode tree, JsonParser json) throws IOException {
        try (JsonParser part = tree.traverse()) {
            part.nextToken();
            return read(part);
        } catch (UnreadableException e) {
            throw Places.within(e, json);
        }
    }

    @Override
    public final T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return read(json);
    }
}
