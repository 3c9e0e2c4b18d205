package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a stored attribute to a response. */
public interface FieldRenderer {

    void render(ObjectNode stored, ObjectNode response);

    /** Returns a renderer that writes the value unchanged, if there is one. */
    static FieldRenderer asIs(String name) {
        return (stored, response) -> {
            JsonNode value = stored.get(name);
            if (value != null) {
                response.set(name, value);
            }
        };
    }

    /** Returns a renderer that writes the value, if there is one, as the spec renders it. */
    static FieldRenderer through(String name, Spec spec) {
        return (stored, response) -> {
            if (stored.get(name) instanceof ObjectNode value) {
                response.set(name, spec.read(value));
            }
        };
    }

    /** Returns a renderer that writes nothing. */
    static FieldRenderer nothing() {
        return (stored, response) -> {};
    }
}
