package io.github.llmintegrations.core.internal.http;

import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream that limits the size of a body. It records what a parser may hide or overlook: a failure of the network, and whether
 * the body is UTF-8. Not thread-safe.
 */
final class CappedStream extends FilterInputStream {
    private final long cap;
    private final Utf8Check utf8 = new Utf8Check();
    private long count;
    private Optional<IOException> failure = Optional.empty();

    CappedStream(InputStream body, long cap) {
        super(body);
        this.cap = cap;
    }

    /** Returns the exception of the network; empty if reading has not failed. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Returns whether the bytes so far are well-formed UTF-8. */
    boolean isUtf8() {
        return utf8.isWellFormed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = readOn(buffer, offset, length);
        if (read > 0) {
            count += read;
            utf8.accept(buffer, offset, read);
        }
        if (count > cap) {
            throw new UnreadableException("the body is larger than " + cap + " bytes");
        }
        return read;
    }

    private int readOn(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
