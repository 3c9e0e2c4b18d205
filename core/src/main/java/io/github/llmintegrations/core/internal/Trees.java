package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads values that are kept as they are. */
final class Trees {
    private static final int MOST_DIGITS = 1000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    /** The value that the parser is at; equal numbers make equal trees. Documents nest no deeper than a {@linkplain Tokens parser} lets them. */
    static JsonNode read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> readFields(json, NODES.objectNode());
            case START_ARRAY -> readItems(json, NODES.arrayNode());
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> readInteger(json);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(Values.decimal(json));
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(json.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> throw Places.unexpected(json);
        };
    }

    /** Adds the fields after the place where the parser is in an object. */
    static ObjectNode readFields(JsonParser json, ObjectNode object) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            readField(name, json, object);
        }
        return object;
    }

    /** Adds a field whose value the parser is at. */
    static void readField(String name, JsonParser json, ObjectNode object) throws IOException {
        if (object.has(name)) {
            throw Places.twice(json);
        }
        object.set(name, read(json));
    }

    /** A number without an exponent, unless nobody would write it so. */
    static String digits(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return Math.abs((long) value.scale()) > MOST_DIGITS ? value.toString() : value.toPlainString();
    }

    private static ArrayNode readItems(JsonParser json, ArrayNode array) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(json));
        }
        return array;
    }

    private static JsonNode readInteger(JsonParser json) throws IOException {
        return switch (json.getNumberType()) {
            case INT -> NODES.numberNode(json.getIntValue());
            case LONG -> NODES.numberNode(json.getLongValue());
            default -> NODES.numberNode(json.getBigIntegerValue());
        };
    }
}
