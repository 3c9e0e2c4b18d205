package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.immutables.encode.Encoding;

/** Copies the tree of an attribute of type {@link JsonNode}, which the caller could change later. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template, run only as generated code
public class JsonNodeEncoding {
    @Encoding.Impl
    private JsonNode field;

    @Encoding.Of
    static JsonNode of(JsonNode value) {
        return value.deepCopy();
    }
}
