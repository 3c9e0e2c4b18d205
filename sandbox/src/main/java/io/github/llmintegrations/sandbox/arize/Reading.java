package io.github.llmintegrations.sandbox.arize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How what is stored of an attribute appears in answers. */
interface Reading {

    void read(ObjectNode stored, ObjectNode answer);

    /** The value itself, if there is one. */
    static Reading asIs(String name) {
        return (stored, answer) -> {
            JsonNode value = stored.get(name);
            if (value != null) {
                answer.set(name, value);
            }
        };
    }

    /** What the spec reads of the value, if there is one. */
    static Reading through(String name, Spec spec) {
        return (stored, answer) -> {
            if (stored.get(name) instanceof ObjectNode value) {
                answer.set(name, spec.read(value));
            }
        };
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
