package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A text field at the beginning of an object, linked to the text fields before it. */
record LeadingText(@Nullable LeadingText earlier, String name, String text) {

    /** Returns an object with these fields. */
    static ObjectNode tree(@Nullable LeadingText texts, JsonParser json) throws UnreadableException {
        Deque<LeadingText> inOrder = new ArrayDeque<>();
        for (LeadingText each = texts; each != null; each = each.earlier) {
            inOrder.push(each);
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (LeadingText each : inOrder) {
            if (tree.has(each.name)) {
                throw JsonErrors.duplicateField(json);
            }
            tree.put(each.name, each.text);
        }
        return tree;
    }

    /**
     * Returns the whole object that starts with these fields.
     *
     * @param name the name of the next field, whose value is at the parser's position
     */
    static ObjectNode tree(@Nullable LeadingText texts, String name, JsonParser json) throws IOException {
        ObjectNode tree = tree(texts, json);
        JsonTrees.readField(name, json, tree);
        return JsonTrees.readFields(json, tree);
    }
}
