package io.github.llmintegrations.arize.integrations;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.io.IOException;

/** Writes a flag that servers of the newer spelling no longer take, and refuses to send it to them. */
final class CamelCaseOnlyWriter extends StdSerializer<Boolean> {
    private static final long serialVersionUID = 1;

    CamelCaseOnlyWriter() {
        super(Boolean.class);
    }

    @Override
    public void serialize(Boolean value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (provider.getAttribute(EnumSpelling.class) == EnumSpelling.SCREAMING_SNAKE_CASE) {
            throw new IllegalArgumentException(
                    "is_default_models_enabled of OPEN_AI does not exist in the spelling SCREAMING_SNAKE_CASE:"
                            + " leave isDefaultModelsEnabled out");
        }
        json.writeBoolean(value);
    }
}
