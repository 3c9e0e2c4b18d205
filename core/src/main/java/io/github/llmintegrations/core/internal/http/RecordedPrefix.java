package io.github.llmintegrations.core.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that records the first 4 KiB of a body, so that the caller can read a small body again. Not thread-safe. */
final class RecordedPrefix extends FilterInputStream {
    private static final int MOST_BYTES = 4 << 10;

    private byte[] start = {};
    private boolean canReadOn = true;

    RecordedPrefix(InputStream body) {
        super(body);
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
            if (read > 0) {
                keep(buffer, offset, read);
            }
            return read;
        } catch (IOException e) {
            canReadOn = false;
            throw e;
        }
    }

    /** Does nothing, so that {@link #replay()} can read the rest of the body. */
    @Override
    public void close() {}

    private void keep(byte[] buffer, int offset, int length) {
        int kept = Math.min(length, MOST_BYTES - start.length);
        canReadOn &= kept == length;
        if (kept > 0) {
            append(Arrays.copyOfRange(buffer, offset, offset + kept));
        }
    }

    /** Returns the body from its start: all of it, or the recorded bytes if the caller has read more than them. */
    byte[] replay() {
        if (canReadOn) {
            append(rest());
        }
        return start.clone();
    }

    private byte[] rest() {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            return new byte[0]; // the next read fails, too
        }
    }

    private void append(byte[] bytes) {
        if (start.length == 0) {
            start = bytes;
            return;
        }
        int end = start.length;
        start = Arrays.copyOf(start, end + bytes.length);
        System.arraycopy(bytes, 0, start, end, bytes.length);
    }
}
