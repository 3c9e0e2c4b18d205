package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How what is stored of an attribute appears in answers. */
public interface FieldRenderer {

    void render(ObjectNode stored, ObjectNode response);

    /** The value itself, if there is one. */
    static FieldRenderer asIs(String name) {
        return (stored, response) -> {
            JsonNode value = stored.get(name);
            if (value != null) {
                response.set(name, value);
            }
        };
    }

    /** What the spec reads of the value, if there is one. */
    static FieldRenderer through(String name, Spec spec) {
        return (stored, response) -> {
            if (stored.get(name) instanceof ObjectNode value) {
                response.set(name, spec.read(value));
            }
        };
    }

    /** Nothing. */
    static FieldRenderer nothing() {
        return (stored, response) -> {};
    }
}
