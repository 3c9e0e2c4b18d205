package io.github.llmintegrations.core.internal.http;

import java.io.IOException;

/** The pooled connection that OkHttp chose was dead already. Nothing was sent on it. */
final class StaleConnectionException extends IOException {
    private static final long serialVersionUID = 1;

    StaleConnectionException() {
        super("the connection was closed while idle");
    }
}
