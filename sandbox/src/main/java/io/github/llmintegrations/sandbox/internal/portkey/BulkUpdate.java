package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Uniqueness;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An update that adds and changes items of a list, and keeps the others.
 *
 * @param name the name of the list in requests
 * @param identity the field that identifies an item
 */
record BulkUpdate(String name, String identity, ObjectSpec spec) {

    /** Returns the list in requests. */
    Field field() {
        return Field.required(name, new Shape.ListOf(spec.createShape()));
    }

    /** Returns all items after a request of the right shape; adds a violation for each broken rule. */
    Map<String, ObjectNode> apply(Map<String, ObjectNode> items, ObjectNode request, Violations violations) {
        Map<String, ObjectNode> updated = new LinkedHashMap<>(items);
        JsonNode sent = request.path(name);
        Uniqueness.check(sent, identity, violations.at(name));
        for (int i = 0; i < sent.size(); i++) {
            String id = sent.path(i).path(identity).asText();
            updated.put(
                    id,
                    spec.merge(
                            items.get(id),
                            (ObjectNode) sent.path(i),
                            violations.at(name).at(i)));
        }
        return updated;
    }
}
