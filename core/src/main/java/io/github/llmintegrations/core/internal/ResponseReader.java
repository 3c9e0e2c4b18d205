package io.github.llmintegrations.core.internal;

import java.io.IOException;
import java.io.InputStream;

/** Makes a value of the body of a successful answer. */
@FunctionalInterface
public interface ResponseReader<T> {

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
