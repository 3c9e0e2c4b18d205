package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text field at the beginning of an object, after others like it. */
record LeadingText(@Nullable LeadingText earlier, String name, String text) {

    /** An object that so far holds these texts. */
    static ObjectNode tree(@Nullable LeadingText texts, JsonParser json) throws UnreadableException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        if (texts != null) {
            texts.addTo(tree, json);
        }
        return tree;
    }

    /** The whole object, which began with these texts, and whose next value is that of a field. */
    static ObjectNode tree(@Nullable LeadingText texts, String name, JsonParser json) throws IOException {
        ObjectNode tree = tree(texts, json);
        Trees.readField(name, json, tree);
        return Trees.readFields(json, tree);
    }

    /** Whether a field is among them. */
    boolean has(String field) {
        return name.equals(field) || (earlier != null && earlier.has(field));
    }

    private void addTo(ObjectNode object, JsonParser json) throws UnreadableException {
        if (earlier != null) {
            earlier.addTo(object, json);
        }
        if (object.has(name)) {
            throw Places.twice(json);
        }
        object.put(name, text);
    }
}
