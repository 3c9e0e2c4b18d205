package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.security.SecureRandom;
import okio.Buffer;
import okio.ByteString;

/** Turns positions in a listing into opaque cursors that are good for that listing only. Thread-safe. */
final class Cursors {

    private static final int KEY_BYTES = 32;
    private static final int SEAL_BYTES = 16;

    private final ByteString key;

    Cursors() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = ByteString.of(random);
    }

    /**
     * A cursor for this position.
     *
     * @param listing what is listed and how it is filtered
     */
    String issue(long position, String listing) {
        return new Buffer()
                .writeLong(position)
                .write(seal(position, listing))
                .readByteString()
                .base64();
    }

    /**
     * The position that the cursor stands for.
     *
     * @throws RequestRejectedException 400 unless the cursor was issued here for this listing
     */
    long position(String cursor, String listing) {
        ByteString decoded = ByteString.decodeBase64(cursor);
        if (decoded == null || decoded.size() != Long.BYTES + SEAL_BYTES) {
            throw foreign();
        }
        long position = decoded.asByteBuffer().getLong();
        if (!decoded.substring(Long.BYTES).equals(seal(position, listing))) {
            throw foreign();
        }
        return position;
    }

    private ByteString seal(long position, String listing) {
        return ByteString.encodeUtf8(position + "?" + listing).hmacSha256(key).substring(0, SEAL_BYTES);
    }

    private static RequestRejectedException foreign() {
        return new RequestRejectedException(400, "cursor: was not issued for this listing");
    }
}
