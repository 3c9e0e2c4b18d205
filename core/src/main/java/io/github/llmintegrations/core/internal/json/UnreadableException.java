package io.github.llmintegrations.core.internal.json;

import java.io.IOException;

/** A body that is not what is due. The message names the place and repeats nothing of the body. */
public class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String path;

    public UnreadableException(String message) {
        this(message, "", "");
    }

    /**
     * Something is wrong at a place.
     *
     * @param path such as {@code .data[3].slug}
     * @param line such as {@code  (line 1, column 5)}
     */
    UnreadableException(String what, String path, String line) {
        super(what + (path.isEmpty() ? "" : " at $" + path) + line);
        this.what = what;
        this.path = path;
    }

    /** Returns the same of a part of a document. */
    UnreadableException in(String outer, String line) {
        return new UnreadableException(what, outer + path, line);
    }
}
