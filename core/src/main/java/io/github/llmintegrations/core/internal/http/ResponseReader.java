package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.IOException;
import java.io.InputStream;

/**
 * A function that reads a value from the body of a successful response.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface ResponseReader<T> {

    /** Returns a reader of bodies that contain exactly one value. */
    static <T> ResponseReader<T> of(Codec<T> codec) {
        return body -> Documents.read(codec, body);
    }

    /**
     * Reads the whole body.
     *
     * @throws UnreadableException if the body is malformed or does not match the expected document
     * @throws IOException if the network fails
     */
    T read(InputStream body) throws IOException;

    /** The value of a call that returns nothing. */
    enum Done {
        DONE
    }
}
