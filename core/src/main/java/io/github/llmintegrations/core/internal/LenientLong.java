package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.OptionalLong;

/** Reads a whole number that a vendor is known to write with a fraction of zero at times: {@code 10.0}. */
public final class LenientLong extends StdDeserializer<OptionalLong> {
    private static final long serialVersionUID = 1;

    public LenientLong() {
        super(OptionalLong.class);
    }

    @Override
    public OptionalLong getNullValue(DeserializationContext context) {
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return OptionalLong.of(json.getLongValue());
        }
        if (json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            try {
                return OptionalLong.of(json.getDecimalValue().longValueExact());
            } catch (ArithmeticException e) {
                return (OptionalLong) context.handleWeirdNumberValue(OptionalLong.class, 0, "not a whole number");
            }
        }
        return (OptionalLong) context.handleUnexpectedToken(OptionalLong.class, json);
    }
}
