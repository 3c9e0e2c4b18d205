package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;

/** What is told of values that are written but never read. */
final class WriteOnly {

    private WriteOnly() {}

    /** A secret, of which only the presence is read. */
    static Attribute secret(String name) {
        return Attribute.text(name).renderedBy(presence(name));
    }

    /** Only whether there is a value. */
    static FieldRenderer presence(String name) {
        return (stored, response) -> response.put("has_" + name, stored.has(name));
    }

    /** Only the names of the headers. */
    static FieldRenderer headerNames() {
        return (stored, response) -> {
            ArrayNode names = response.putArray("header_names");
            stored.path("headers").fieldNames().forEachRemaining(names::add);
        };
    }
}
