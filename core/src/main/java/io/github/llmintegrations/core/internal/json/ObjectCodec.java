package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A codec of values that are JSON objects.
 *
 * @param <T> the type of the values
 */
public interface ObjectCodec<T> extends Codec<T> {

    /** Returns the type of the values. */
    Class<T> type();

    /** Returns whether the values are requests, whose JSON cannot be read back, since their secrets are masked. */
    boolean isSent();

    /** Returns the names of the fields that this codec would read from an object. */
    Set<String> namesIn(JsonNode object);

    /** Returns the names of the fields that every value has, as far as the codec knows them without a value. */
    Set<String> requiredNames();

    /** Returns the names of the fields that this codec writes for a value, including duplicates. */
    List<String> namesOf(T value);

    /** Returns whether a value has unknown or additional fields. */
    boolean hasExtras(T value);

    /** Writes the fields of a value, within an object that the caller starts and ends. */
    void writeFields(T value, JsonOutput out) throws IOException;

    @Override
    default void write(T value, JsonOutput out) throws IOException {
        out.json().writeStartObject();
        writeFields(value, out);
        out.json().writeEndObject();
    }
}
