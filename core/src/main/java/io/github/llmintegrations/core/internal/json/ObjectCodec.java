package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads and writes values that are JSON objects.
 *
 * @param <T> the type of the values
 */
public interface ObjectCodec<T> extends Codec<T> {

    /** Returns the type of the values. */
    Class<T> type();

    /** Returns whether the values are only ever sent, so that what is written for people cannot be read back. */
    boolean isSent();

    /** Returns the names of the fields that the value of an object takes from it. */
    Set<String> namesIn(JsonNode object);

    /** Returns the names of the fields that a value is written with; a name that stands twice is written twice. */
    List<String> namesOf(T value);

    /** Returns whether a value holds fields that its table does not name. */
    boolean hasExtras(T value);

    /** Writes the fields of a value into an object that is being written. */
    void writeFields(T value, JsonOutput out) throws IOException;

    @Override
    default void write(T value, JsonOutput out) throws IOException {
        out.json().writeStartObject();
        writeFields(value, out);
        out.json().writeEndObject();
    }
}
