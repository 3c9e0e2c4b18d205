package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Response;
import java.util.List;
import java.util.Set;

/** The list of an integration's models or workspaces, in the format of current or older deployments. */
final class UnpagedList {

    private static final String LEGACY_NAME = "data";
    private static final Set<String> INTEGERS =
            Set.of("total", "credit_limit", "alert_threshold", "periodic_reset_days", "value");

    private final boolean legacy;

    UnpagedList(boolean legacy) {
        this.legacy = legacy;
    }

    /**
     * Returns the response of a list.
     *
     * @param about the fields beside the list, which older deployments leave out
     */
    Response response(String name, List<ObjectNode> items, ObjectNode about) {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("total", items.size());
        response.putArray(legacy ? LEGACY_NAME : name).addAll(items);
        return Response.json(200, legacy ? aged("", response) : response.setAll(about));
    }

    /** Returns the value in the format of older deployments. */
    private static JsonNode aged(String field, JsonNode value) {
        if (value.isBoolean()) {
            return IntNode.valueOf(value.booleanValue() ? 1 : 0);
        }
        if (value.isIntegralNumber() && INTEGERS.contains(field)) {
            return DecimalNode.valueOf(value.decimalValue().setScale(1));
        }
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(aged(field, item)));
            return items;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(entry -> object.set(entry.getKey(), aged(entry.getKey(), entry.getValue())));
            return object;
        }
        return value;
    }
}
