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

/** Reads and writes JSON as trees. */
public final class JsonTrees {
    private static final int MOST_DIGITS = 1000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    /**
     * Reads the value at the parser's position. Equal numbers become equal trees. The recursion is bounded, since the {@linkplain
     * Tokens parser} limits the depth of nesting.
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
            default -> throw JsonErrors.unexpected(json);
        };
    }

    /** Skips the value at the parser's position, and rejects it like {@link #read} if it is malformed. */
    static void skip(JsonParser json) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            JsonNode unused = read(json);
        }
    }

    /** Reads a value from a tree. */
    static <T> T parse(JsonNode tree, Codec<T> codec) throws IOException {
        try (JsonParser part = tree.traverse()) {
            part.nextToken();
            return codec.read(part);
        }
    }

    /**
     * Reads a value from a tree that is a part of a document.
     *
     * @param json the parser of the document, for the location of errors
     */
    static <T> T readPart(JsonNode tree, Codec<T> codec, JsonParser json) throws IOException {
        try {
            return parse(tree, codec);
        } catch (UnreadableException e) {
            throw JsonErrors.within(e, json);
        }
    }

    /** Writes a tree. */
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
            default -> throw new IllegalArgumentException("the tree contains a value that is not JSON");
        }
    }

    /** Writes a number. Jackson writes infinity and NaN as texts. */
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

    /** Reads the remaining fields of an object into a tree. */
    static ObjectNode readFields(JsonParser json, ObjectNode object) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            readField(name, json, object);
        }
        return object;
    }

    /** Reads a field, whose value is at the parser's position, into a tree. */
    static void readField(String name, JsonParser json, ObjectNode object) throws IOException {
        if (object.has(name)) {
            throw JsonErrors.duplicateField(json);
        }
        object.set(name, read(json));
    }

    /** Returns the digits of a number, without an exponent unless there would be more than 1,000 zeros. */
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
