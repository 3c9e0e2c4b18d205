package io.github.llmintegrations.arize.aiintegrations;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.io.IOException;

/** Writes {@code kind} to servers of the newer spelling; the documents of the older one do not know it. */
final class KindWriter extends StdSerializer<String> {
    private static final long serialVersionUID = 1;

    KindWriter() {
        super(String.class);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, String kind) {
        return provider.getAttribute(EnumSpelling.class) != EnumSpelling.SCREAMING_SNAKE_CASE;
    }

    @Override
    public void serialize(String kind, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(kind);
    }
}
