package io.github.llmintegrations.core.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Ends a body at a cap, and remembers why it could not be read on, which a parser above may hide. */
final class CappedStream extends FilterInputStream {
    private final long cap;
    private long count;
    private Optional<IOException> failure = Optional.empty();

    CappedStream(InputStream body, long cap) {
        super(body);
        this.cap = cap;
    }

    Optional<IOException> failure() {
        return failure;
    }

    boolean isOverCap() {
        return count > cap;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            if (isOverCap()) {
                throw new UnreadableException("the body is larger than " + cap + " bytes");
            }
            return read;
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
