package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text field at the beginning of an object, after others like it. */
record LeadingText(@Nullable LeadingText earlier, String name, String text) {

    /** Writes it after the others. */
    void write(JsonGenerator json) throws IOException {
        if (earlier != null) {
            earlier.write(json);
        }
        json.writeStringField(name, text);
    }
}
