package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a flag that a vendor is known to write as a number or a text at times: {@code 1}, {@code 0}, {@code "true"}. */
public final class LenientBoolean extends StdDeserializer<Boolean> {
    private static final long serialVersionUID = 1;

    public LenientBoolean() {
        super(Boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json, context);
            case VALUE_STRING -> text(json, context);
            default -> (Boolean) context.handleUnexpectedToken(Boolean.class, json);
        };
    }

    private static Boolean number(JsonParser json, DeserializationContext context) throws IOException {
        double number = json.getDoubleValue();
        if (number == 0 || number == 1) {
            return number == 1;
        }
        return (Boolean) context.handleWeirdNumberValue(Boolean.class, 0, "neither 0 nor 1");
    }

    private static Boolean text(JsonParser json, DeserializationContext context) throws IOException {
        String text = json.getText();
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return (Boolean) context.handleWeirdStringValue(Boolean.class, "", "neither true nor false");
    }
}
