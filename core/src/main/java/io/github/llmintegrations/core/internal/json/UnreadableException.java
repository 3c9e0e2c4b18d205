package io.github.llmintegrations.core.internal.json;

import java.io.IOException;

/**
 * Thrown when a body is malformed or does not match the expected document. The message contains the location in the body, and no
 * content of it.
 */
public class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String path;

    /** Creates an exception without a location. */
    public UnreadableException(String message) {
        this(message, "", "");
    }

    /**
     * Creates an exception with a location.
     *
     * @param path the path in the document, such as {@code .data[3].slug}
     * @param line the position, such as {@code  (line 1, column 5)}
     */
    UnreadableException(String what, String path, String line) {
        super(what + (path.isEmpty() ? "" : " at $" + path) + line);
        this.what = what;
        this.path = path;
    }

    /** Returns the exception for a document of which this exception's document is a part. */
    UnreadableException in(String outer, String line) {
        return new UnreadableException(what, outer + path, line);
    }
}
