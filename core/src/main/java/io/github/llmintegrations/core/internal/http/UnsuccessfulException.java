package io.github.llmintegrations.core.internal.http;

import java.io.IOException;

/** Thrown when the body of a response with a 2xx status reports a failure. */
final class UnsuccessfulException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient byte[] body;

    UnsuccessfulException(byte[] body) {
        super("the body reports a failure");
        this.body = body;
    }

    byte[] body() {
        return body;
    }
}
