package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.IOException;
import java.io.InputStream;

/** Makes a value of the body of a successful answer. */
@FunctionalInterface
public interface ResponseReader<T> {

    /** Returns the reader of bodies that hold one value, and nothing else. Thread-safe. */
    static <T> ResponseReader<T> of(Codec<T> codec) {
        return body -> Documents.read(codec, body);
    }

    /**
     * Reads the whole body.
     *
     * @throws UnreadableException if the body is not what is due
     * @throws IOException if the body cannot be had
     */
    T read(InputStream body) throws IOException;

    /** The value of a call that answers nothing. */
    enum Done {
        DONE
    }
}
