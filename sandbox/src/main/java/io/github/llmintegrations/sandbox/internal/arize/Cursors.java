package io.github.llmintegrations.sandbox.internal.arize;

import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.security.SecureRandom;
import okio.Buffer;
import okio.ByteString;

/** Encodes positions in a listing as opaque cursors that are valid for that listing only. Thread-safe. */
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
     * Returns a cursor for this position.
     *
     * @param listing identifies the collection and its filters
     */
    String issue(long position, String listing) {
        return new Buffer()
                .writeLong(position)
                .write(seal(position, listing))
                .readByteString()
                .base64();
    }

    /**
     * Returns the position of the cursor.
     *
     * @throws RequestRejectedException 400 if the sandbox did not issue the cursor for this listing
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
