package io.github.llmintegrations.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads answers, whose unknown fields may say that the answer is a failure.
 *
 * @param <T> the type of the answers
 */
public interface AnswerReader<T> {

    /**
     * Reads the object that the parser is at.
     *
     * @param check looks at the fields that the answer has no name for
     * @throws UnreadableException if it is not such an answer
     */
    T read(JsonParser json, UnknownField check) throws IOException;
}
