package io.github.llmintegrations.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the end of each request by its {@code Content-Length}; parses nothing else but the request line. */
final class RequestReader {
    private static final int LARGEST_REQUEST = 16 * 1024;
    private static final String CONTENT_LENGTH = "content-length:";

    private final InputStream in;
    private final byte[] buffer = new byte[LARGEST_REQUEST];
    private int filled;

    RequestReader(InputStream in) {
        this.in = in;
    }

    /** Returns the next request line once the whole request has arrived, or null when the client has closed the connection. */
    @Nullable String next() throws IOException {
        int headEnd = headEnd(0);
        while (headEnd < 0) {
            int seen = filled;
            if (!fill()) {
                return null;
            }
            headEnd = headEnd(Math.max(0, seen - 3));
        }
        String line = line();
        int end = headEnd + (line.startsWith("GET ") ? 0 : contentLength(headEnd));
        while (filled < end) {
            if (!fill()) {
                throw new EOFException();
            }
        }
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        return line;
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read == 0) {
            throw new IOException("request is longer than " + LARGEST_REQUEST + " bytes");
        }
        filled += Math.max(0, read);
        return read > 0;
    }

    /** Returns the position after the empty line, or -1 if it has not arrived yet. */
    private int headEnd(int from) {
        for (int i = from; i + 3 < filled; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    private String line() {
        int end = 0;
        while (buffer[end] != '\r') {
            end++;
        }
        return new String(buffer, 0, end, StandardCharsets.US_ASCII);
    }

    private int contentLength(int headEnd) {
        String head = new String(buffer, 0, headEnd, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        int start = head.indexOf(CONTENT_LENGTH);
        return start < 0
                ? 0
                : Integer.parseInt(head.substring(start + CONTENT_LENGTH.length(), head.indexOf('\r', start))
                        .trim());
    }
}
