package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * A reader of JSON objects that can check unknown fields, since these may report a failure.
 *
 * @param <T> the type of the values
 */
public interface CheckedReader<T> {

    /**
     * Reads the object at the parser's position.
     *
     * @param check the check for each field that the reader does not know
     * @throws UnreadableException if the JSON is not an object of this type
     */
    T read(JsonParser json, UnknownFieldCheck check) throws IOException;
}
