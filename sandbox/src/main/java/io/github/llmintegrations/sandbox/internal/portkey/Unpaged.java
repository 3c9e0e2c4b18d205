package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Answer;
import java.util.List;
import java.util.Set;

/** Lists what hangs on an integration, all at once, as deployments of today or older ones do. */
final class Unpaged {

    private static final String LEGACY_NAME = "data";
    private static final Set<String> INTEGERS =
            Set.of("total", "credit_limit", "alert_threshold", "periodic_reset_days", "value");

    private final boolean legacy;

    Unpaged(boolean legacy) {
        this.legacy = legacy;
    }

    Answer answer(String name, List<ObjectNode> items) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("total", items.size());
        answer.putArray(legacy ? LEGACY_NAME : name).addAll(items);
        return Answer.json(200, legacy ? aged("", answer) : answer);
    }

    /** The value as an older deployment writes it in a field of this name. */
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
