package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How what is stored of an attribute appears in answers. */
public interface Reading {

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

    /** Nothing. */
    static Reading nothing() {
        return (stored, answer) -> {};
    }
}
