package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A text field at the beginning of an object, after others like it. */
record LeadingText(@Nullable LeadingText earlier, String name, String text) {

    /** Adds it after the others. */
    void addTo(ObjectNode object, JsonParser json) throws UnreadableException {
        if (earlier != null) {
            earlier.addTo(object, json);
        }
        if (object.has(name)) {
            throw Places.twice(json);
        }
        object.put(name, text);
    }
}
