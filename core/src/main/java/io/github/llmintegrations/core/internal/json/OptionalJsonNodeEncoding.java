package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.immutables.encode.Encoding;

/**
 * The Immutables encoding of an attribute of type {@code Optional<JsonNode>}. The builder copies the tree, which the caller could
 * modify later.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable", "unused"}) // a template for generated code
public class OptionalJsonNodeEncoding {
    @Encoding.Impl
    private HiddenValue<Optional<JsonNode>> field =
            io.github.llmintegrations.core.internal.json.HiddenValue.of(Optional.empty());

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
            this.tree = Objects.requireNonNull(tree, "<*>").map(JsonNode::deepCopy);
        }

        /** Sets the value to a copy of a tree. */
        @Encoding.Init
        void set(JsonNode tree) {
            this.tree = Optional.of(Objects.requireNonNull(tree, "<*>").deepCopy());
        }

        @Encoding.Build
        HiddenValue<Optional<JsonNode>> build() {
            return io.github.llmintegrations.core.internal.json.HiddenValue.of(tree);
        }
    }
}
