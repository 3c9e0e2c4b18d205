package io.github.llmintegrations.core.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** Compressed responses, including compression bombs. */
final class Gzip {
    private static final byte[] FILLING = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    private Gzip() {}

    static MockResponse answer(int status, String body) {
        return bomb(status, body, 0, "");
    }

    /** Compresses the start, a number of blocks of 64 KiB, and the end. */
    static MockResponse bomb(int status, String start, int times, String end) {
        Buffer compressed = new Buffer();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed.outputStream())) {
            gzip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                gzip.write(FILLING);
            }
            gzip.write(end.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .setHeader("Content-Encoding", "gzip")
                .body(compressed)
                .build();
    }
}
