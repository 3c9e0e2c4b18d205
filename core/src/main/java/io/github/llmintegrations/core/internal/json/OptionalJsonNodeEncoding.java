package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.immutables.encode.Encoding;

/** Copies the tree of an attribute of type {@code Optional<JsonNode>}, which the caller could change later. */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template, run only as generated code
public class OptionalJsonNodeEncoding {
    @Encoding.Impl
    private Hidden<Optional<JsonNode>> field = io.github.llmintegrations.core.internal.json.Hidden.of(Optional.empty());

    @Encoding.Expose
    Optional<JsonNode> get() {
        return field.value();
    }

    @Encoding.Builder
    static class Builder {
        private Optional<JsonNode> tree = Optional.empty();

        @Encoding.Init
        @Encoding.Copy
        void init(Optional<JsonNode> tree) {
            this.tree = tree.map(JsonNode::deepCopy);
        }

        /** Sets the value, which is copied. */
        @Encoding.Init
        void set(JsonNode tree) {
            this.tree = Optional.of(tree.deepCopy());
        }

        @Encoding.Build
        Hidden<Optional<JsonNode>> build() {
            return io.github.llmintegrations.core.internal.json.Hidden.of(tree);
        }
    }
}
