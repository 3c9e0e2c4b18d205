package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** Reads values that are kept as they are. */
public final class Trees {
    private static final int MOST_DIGITS = 1000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    /**
     * Returns the value that the parser is at. Equal numbers make equal trees. Documents nest no deeper than a {@linkplain
     * Tokens parser} lets them.
     */
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

    /** Goes through the value that the parser is at. What could not be read is refused although nobody needs it. */
    static void skip(JsonParser json) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            JsonNode unused = read(json);
        }
    }

    /** Reads a value of a tree. */
    static <T> T parse(JsonNode tree, Codec<T> codec) throws IOException {
        try (JsonParser part = tree.traverse()) {
            part.nextToken();
            return codec.read(part);
        }
    }

    /**
     * Reads a part of a document that became a tree.
     *
     * @param json the document, for the place of what is not due
     */
    static <T> T readPart(JsonNode tree, Codec<T> codec, JsonParser json) throws IOException {
        try {
            return parse(tree, codec);
        } catch (UnreadableException e) {
            throw Places.within(e, json);
        }
    }

    /** Writes a tree as it is. */
    static void write(JsonNode tree, JsonGenerator json) throws IOException {
        switch (tree.getNodeType()) {
            case OBJECT -> {
                json.writeStartObject();
                for (Map.Entry<String, JsonNode> each : tree.properties()) {
                    json.writeFieldName(each.getKey());
                    write(each.getValue(), json);
                }
                json.writeEndObject();
            }
            case ARRAY -> {
                json.writeStartArray();
                for (JsonNode each : tree) {
                    write(each, json);
                }
                json.writeEndArray();
            }
            case STRING -> json.writeString(tree.textValue());
            case BOOLEAN -> json.writeBoolean(tree.booleanValue());
            case NUMBER -> writeNumber(tree, json);
            case NULL, MISSING -> json.writeNull();
            default -> throw new IllegalArgumentException("a tree holds what is no JSON");
        }
    }

    /** Infinity and what is no number become texts, as Jackson writes them. */
    private static void writeNumber(JsonNode number, JsonGenerator json) throws IOException {
        switch (number.numberType()) {
            case INT -> json.writeNumber(number.intValue());
            case LONG -> json.writeNumber(number.longValue());
            case BIG_INTEGER -> json.writeNumber(number.bigIntegerValue());
            case FLOAT -> json.writeNumber(number.floatValue());
            case DOUBLE -> json.writeNumber(number.doubleValue());
            case BIG_DECIMAL -> json.writeNumber(number.decimalValue());
        }
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

    /** Returns a number without an exponent, unless nobody would write it so. */
    public static String digits(JsonNode number) {
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
