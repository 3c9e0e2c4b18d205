package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Masks the values of secret fields in a JSON body. */
final class BodyMask {

    private static final TextNode MASKED = TextNode.valueOf(Masking.MASK);

    private final SecretFields secretFields;
    private final UnaryOperator<String> textMask;

    /** Applies the operator to every name, and to every text that it does not mask as a whole. */
    BodyMask(SecretFields secretFields, UnaryOperator<String> textMask) {
        this.secretFields = secretFields;
        this.textMask = textMask;
    }

    JsonNode mask(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(textMask.apply(node.textValue()));
        }
        if (node.isArray()) {
            ArrayNode masked = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> masked.add(mask(item)));
            return masked;
        }
        if (node.isObject()) {
            ObjectNode masked = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                masked.set(textMask.apply(field.getKey()), maskField(field.getKey(), field.getValue()));
            }
            return masked;
        }
        return node;
    }

    private JsonNode maskField(String name, JsonNode value) {
        if (value.isNull()) {
            return value;
        }
        if (secretFields.values().contains(name)) {
            return MASKED;
        }
        if (secretFields.maps().contains(name)) {
            return maskValues(value);
        }
        return secretFields.soundsSecret(name) ? maskTexts(value) : mask(value);
    }

    private JsonNode maskValues(JsonNode map) {
        if (!map.isObject()) {
            return MASKED;
        }
        ObjectNode masked = JsonNodeFactory.instance.objectNode();
        map.fieldNames().forEachRemaining(name -> masked.set(textMask.apply(name), MASKED));
        return masked;
    }

    private JsonNode maskTexts(JsonNode value) {
        if (value.isTextual()) {
            return MASKED;
        }
        if (value.isArray()) {
            ArrayNode masked = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> masked.add(maskTexts(item)));
            return masked;
        }
        return mask(value);
    }
}
