package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.immutables.encode.Encoding;

/**
 * Copies the tree of an attribute of type {@link JsonNode}, which the caller could change later. One that was never set
 * is a missing node, for the check of its type to refuse.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template, run only as generated code
public class JsonNodeEncoding {
    @Encoding.Impl
    private JsonNode field = MissingNode.getInstance();

    @Encoding.Builder
    static class Builder {
        private JsonNode tree = MissingNode.getInstance();

        /** Sets the value, which is copied. */
        @Encoding.Init
        @Encoding.Copy
        void init(JsonNode tree) {
            this.tree = tree.deepCopy();
        }

        @Encoding.Build
        JsonNode build() {
            return tree;
        }
    }
}
