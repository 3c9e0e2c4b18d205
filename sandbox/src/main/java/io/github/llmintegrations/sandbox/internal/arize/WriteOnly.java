package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;

/** The representation of write-only values in responses. */
final class WriteOnly {

    private WriteOnly() {}

    /** Returns a secret, of which responses contain only the presence. */
    static Attribute secret(String name) {
        return Attribute.text(name).renderedBy(presence(name));
    }

    /** Returns a renderer that writes only whether there is a value. */
    static FieldRenderer presence(String name) {
        return (stored, response) -> response.put("has_" + name, stored.has(name));
    }

    /** Returns a renderer that writes only the names of the headers. */
    static FieldRenderer headerNames() {
        return (stored, response) -> {
            ArrayNode names = response.putArray("header_names");
            stored.path("headers").fieldNames().forEachRemaining(names::add);
        };
    }
}
