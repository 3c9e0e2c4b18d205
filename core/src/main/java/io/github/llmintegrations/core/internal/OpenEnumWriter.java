package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.llmintegrations.core.OpenEnum;
import java.io.IOException;

/** Writes the text of an enumeration's value. */
final class OpenEnumWriter extends StdSerializer<OpenEnum> {
    private static final long serialVersionUID = 1;

    OpenEnumWriter() {
        super(OpenEnum.class);
    }

    @Override
    public void serialize(OpenEnum value, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(value.value());
    }
}
