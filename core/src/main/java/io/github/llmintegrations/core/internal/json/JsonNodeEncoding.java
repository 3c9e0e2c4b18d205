package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Objects;
import org.immutables.encode.Encoding;

/**
 * The Immutables encoding of an attribute of type {@link JsonNode}. The builder copies the tree, which the caller could modify
 * later. The default is a missing node, which the check of the document rejects.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class JsonNodeEncoding {
    @Encoding.Impl
    private HiddenValue<JsonNode> field =
            io.github.llmintegrations.core.internal.json.HiddenValue.of(MissingNode.getInstance());

    @Encoding.Expose
    JsonNode get() {
        return field.value();
    }

    @Encoding.Builder
    static class Builder {
        private JsonNode tree = MissingNode.getInstance();

        /** Sets the value to a copy of a tree. */
        @Encoding.Init
        @Encoding.Copy
        void init(JsonNode tree) {
            this.tree = Objects.requireNonNull(tree, "<*>").deepCopy();
        }

        @Encoding.Build
        HiddenValue<JsonNode> build() {
            return io.github.llmintegrations.core.internal.json.HiddenValue.of(tree);
        }
    }
}
