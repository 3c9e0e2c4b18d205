package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.OptionalDouble;

/** Reads a number that a double can hold; Jackson makes infinity of one that is too large. */
final class OptionalDoubleReader extends StdDeserializer<OptionalDouble> {
    private static final long serialVersionUID = 1;

    OptionalDoubleReader() {
        super(OptionalDouble.class);
    }

    @Override
    public OptionalDouble getNullValue(DeserializationContext context) {
        return OptionalDouble.empty();
    }

    @Override
    public OptionalDouble deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.currentToken().isNumeric()) {
            return (OptionalDouble) context.handleUnexpectedToken(OptionalDouble.class, json);
        }
        double number = json.getDoubleValue();
        return Double.isFinite(number)
                ? OptionalDouble.of(number)
                : (OptionalDouble) context.handleWeirdNumberValue(OptionalDouble.class, 0, "too large");
    }
}
