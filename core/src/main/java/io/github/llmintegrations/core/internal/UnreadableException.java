package io.github.llmintegrations.core.internal;

import java.io.IOException;

/** A body that is not what is due. The message names the place and repeats nothing of the body. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
