package io.github.llmintegrations.benchmarks.hand;

import java.io.IOException;

/** An unsuccessful response after all retries. */
public final class HandException extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;

    HandException(int status, String body) {
        super("HTTP " + status + ": " + body);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
