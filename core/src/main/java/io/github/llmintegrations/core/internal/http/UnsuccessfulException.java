package io.github.llmintegrations.core.internal.http;

import java.io.IOException;

/** A body that calls itself a failure, under a status that does not. */
final class UnsuccessfulException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient byte[] body;

    UnsuccessfulException(byte[] body) {
        super("the answer says that it is no success");
        this.body = body;
    }

    byte[] body() {
        return body;
    }
}
