package io.github.llmintegrations.benchmarks.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads bodies without parsing them. */
public final class Drain {
    private Drain() {}

    public static long bytes(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }
}
