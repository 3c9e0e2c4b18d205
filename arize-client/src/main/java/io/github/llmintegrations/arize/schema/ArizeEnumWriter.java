package io.github.llmintegrations.arize.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes an enumeration's value in the spelling that the writer has as an attribute, the older one if it has none. */
final class ArizeEnumWriter extends StdSerializer<ArizeEnum> {
    private static final long serialVersionUID = 1;

    ArizeEnumWriter() {
        super(ArizeEnum.class);
    }

    @Override
    public void serialize(ArizeEnum value, JsonGenerator json, SerializerProvider provider) throws IOException {
        EnumSpelling spelling =
                provider.getAttribute(EnumSpelling.class) instanceof EnumSpelling set ? set : EnumSpelling.CAMEL_CASE;
        json.writeString(value.spelledOrRefused(spelling));
    }
}
