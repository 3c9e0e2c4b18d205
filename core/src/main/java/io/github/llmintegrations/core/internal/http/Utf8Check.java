package io.github.llmintegrations.core.internal.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks whether bytes that arrive in pieces are well-formed UTF-8 (RFC 3629). Jackson's parser is more lenient: it accepts overlong
 * forms, encoded surrogates and values beyond the last code point. Not thread-safe.
 */
final class Utf8Check {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    /** The number of missing bytes of the current character; the bounds of the next byte follow. */
    private int missing;

    private int lowest;
    private int highest;
    private boolean wellFormed = true;

    /** Returns whether all bytes so far are well-formed; the last character may be incomplete. */
    boolean isWellFormed() {
        return wellFormed;
    }

    void accept(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int next = offset;
        while (wellFormed && next < end) {
            if (missing == 0) {
                next = afterAscii(bytes, next, end);
            }
            if (next < end) {
                accept(bytes[next++] & 0xFF);
            }
        }
    }

    /** Returns the index of the first byte that is not ASCII, or {@code end}. */
    private static int afterAscii(byte[] bytes, int from, int end) {
        int next = from;
        while (next + Long.BYTES <= end && ((long) LONGS.get(bytes, next) & NOT_ASCII) == 0) {
            next += Long.BYTES;
        }
        while (next < end && bytes[next] >= 0) {
            next++;
        }
        return next;
    }

    private void accept(int each) {
        if (missing > 0) {
            wellFormed = each >= lowest && each <= highest;
            missing--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (each >= 0x80) {
            start(each);
        }
    }

    private void start(int first) {
        wellFormed = first >= 0xC2 && first <= 0xF4;
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}
