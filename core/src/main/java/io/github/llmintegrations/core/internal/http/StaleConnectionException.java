package io.github.llmintegrations.core.internal.http;

import java.io.IOException;

/** Thrown when the pooled connection that OkHttp chose is stale. The client has sent nothing on it. */
final class StaleConnectionException extends IOException {
    private static final long serialVersionUID = 1;

    StaleConnectionException() {
        super("the server closed the connection while it was idle");
    }
}
