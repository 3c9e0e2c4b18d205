package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A text field at the beginning of an object, after others like it. */
record LeadingText(@Nullable LeadingText earlier, String name, String text) {

    /** Returns an object that holds these texts so far. */
    static ObjectNode tree(@Nullable LeadingText texts, JsonParser json) throws UnreadableException {
        Deque<LeadingText> inOrder = new ArrayDeque<>();
        for (LeadingText each = texts; each != null; each = each.earlier) {
            inOrder.push(each);
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        for (LeadingText each : inOrder) {
            if (tree.has(each.name)) {
                throw Places.twice(json);
            }
            tree.put(each.name, each.text);
        }
        return tree;
    }

    /** Returns the whole object, which began with these texts, and whose next value is that of a field. */
    static ObjectNode tree(@Nullable LeadingText texts, String name, JsonParser json) throws IOException {
        ObjectNode tree = tree(texts, json);
        Trees.readField(name, json, tree);
        return Trees.readFields(json, tree);
    }
}
