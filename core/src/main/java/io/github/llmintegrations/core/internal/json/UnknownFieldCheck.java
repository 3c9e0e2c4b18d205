package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A check of fields that a document does not know. The reader calls it before it keeps or skips the field. */
@FunctionalInterface
public interface UnknownFieldCheck {
    /** The check that accepts all fields. */
    UnknownFieldCheck NONE = (name, json) -> {};

    /**
     * Checks a field.
     *
     * @param json the parser, at the first token of the field's value; this method does not advance it
     * @throws IOException if the field shows that the response reports a failure
     */
    void accept(String name, JsonParser json) throws IOException;
}
