package io.github.llmintegrations.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered with success and the body cannot be read: not JSON, not the shape that is due, or larger than the
 * {@linkplain CallOptions#maxResponseBytes() cap}. A create, an update or a delete was applied all the same; but a body
 * that does not even begin as JSON, such as a portal's sign-in page, need not be the vendor's, and the {@linkplain
 * #outcome() outcome} is unknown.
 *
 * <p>The message names the place in the document; it repeats nothing of the body.
 */
public final class DecodeException extends SdkException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String requestId;

    /**
     * Made by the clients.
     *
     * @param report what is known about the call
     * @param message what went wrong, and where in the document
     * @param status the HTTP status
     * @param requestId the vendor's id of the request
     */
    public DecodeException(CallReport report, String message, int status, Optional<String> requestId) {
        super(report, message, null);
        this.status = status;
        this.requestId = requestId.orElse(null);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The vendor's id of the request, to quote to its support. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
