package io.github.llmintegrations.core.internal.json;

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
    private Hidden<JsonNode> field = io.github.llmintegrations.core.internal.json.Hidden.of(MissingNode.getInstance());

    @Encoding.Expose
    JsonNode get() {
        return field.value();
    }

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
        Hidden<JsonNode> build() {
            return io.github.llmintegrations.core.internal.json.Hidden.of(tree);
        }
    }
}
