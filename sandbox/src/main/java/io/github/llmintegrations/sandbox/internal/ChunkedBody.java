package io.github.llmintegrations.sandbox.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The chunked transfer coding, of which MockWebServer supports only the simplest form. */
final class ChunkedBody {

    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,7})[ \t]*(;.*)?");
    private static final int LONGEST_LINE = 8 * 1024;

    private ChunkedBody() {}

    /** Reads to the end of the body and its trailers; returns empty if the body is malformed or truncated. */
    static Optional<byte[]> read(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size != 0; size = size(in)) {
            byte[] chunk = size < 0 ? new byte[0] : in.readNBytes(size);
            if (chunk.length != size || !line(in).isEmpty()) {
                return Optional.empty();
            }
            body.write(chunk);
        }
        while (!line(in).isEmpty()) {
            // The server ignores trailers.
        }
        return Optional.of(body.toByteArray());
    }

    /** Encodes a body as one chunk. */
    static byte[] write(byte[] body) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        if (body.length > 0) {
            chunks.write(ascii(Integer.toHexString(body.length) + "\r\n"));
            chunks.write(body);
            chunks.write(ascii("\r\n"));
        }
        chunks.write(ascii("0\r\n\r\n"));
        return chunks.toByteArray();
    }

    /** Returns the size of the next chunk; negative if it is malformed. */
    private static int size(InputStream in) throws IOException {
        Matcher size = SIZE.matcher(line(in));
        return size.matches() ? Integer.parseInt(size.group(1), 16) : -1;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST_LINE; next = in.read()) {
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
