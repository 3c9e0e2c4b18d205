package io.github.llmintegrations.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Reads values of one kind off a document's tokens. Thread-safe. */
@FunctionalInterface
public interface ValueReader<T> {

    /**
     * Reads the value that the parser is at, up to its last token. The value is not null.
     *
     * @throws UnreadableException if it is not what is due
     * @throws IOException if the document is no JSON, or cannot be had
     */
    T read(JsonParser json) throws IOException;
}
