package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Looks at a field of an answer that its table does not name, before it is kept or passed over. */
@FunctionalInterface
public interface UnknownField {
    /** Has nothing against any field. */
    UnknownField IS_FINE = (name, json) -> {};

    /**
     * Looks at a field.
     *
     * @param json at the first token of the field's value, where it stays
     * @throws IOException if the field makes the whole answer another than it seems
     */
    void accept(String name, JsonParser json) throws IOException;
}
