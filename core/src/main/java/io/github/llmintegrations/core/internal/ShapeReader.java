package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a union of which no single field always tells the member, and keeps what is no member. Only the whole object
 * tells, so it becomes a tree first.
 */
public abstract class ShapeReader<T> extends TypeReader<T> {

    /** The reader of the member that an object is, or null where it is none. */
    protected abstract @Nullable DocumentReader<?, ? extends T> member(JsonNode object);

    /** Keeps what is no known member. */
    protected abstract T unknown(JsonNode raw);

    @Override
    public final T read(JsonParser json) throws IOException {
        JsonNode tree = Trees.read(json);
        DocumentReader<?, ? extends T> member = tree.isObject() ? member(tree) : null;
        return member == null ? unknown(tree) : member.readPart(tree, json);
    }
}
