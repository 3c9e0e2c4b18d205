package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Reading;

/** What is told of values that are written but never read. */
final class WriteOnly {

    private WriteOnly() {}

    /** A secret, of which only the presence is read. */
    static Attribute secret(String name) {
        return Attribute.text(name).readBy(presence(name));
    }

    /** Only whether there is a value. */
    static Reading presence(String name) {
        return (stored, answer) -> answer.put("has_" + name, stored.has(name));
    }

    /** Only the names of the headers. */
    static Reading headerNames() {
        return (stored, answer) -> {
            ArrayNode names = answer.putArray("header_names");
            stored.path("headers").fieldNames().forEachRemaining(names::add);
        };
    }
}
