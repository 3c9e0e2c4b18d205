package io.github.llmintegrations.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the client cannot read the body of a successful response: it is not JSON, does not match the expected document,
 * or is larger than the {@linkplain CallOptions#maxResponseBytes() limit}. The vendor has applied a create, an update or a
 * delete nevertheless. However, if the body does not even start as JSON, such as the sign-in page of a captive portal, the
 * response may not be the vendor's, and the {@linkplain #outcome() outcome} is {@link Outcome#UNKNOWN}.
 *
 * <p>The message contains the location in the document, and no content of the body.
 */
public final class DecodeException extends SdkException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String requestId;

    /**
     * Creates an exception. The clients call this.
     *
     * @param report the call
     * @param message the message, which contains the location in the document
     * @param status the HTTP status
     * @param requestId the vendor's id of the request, if the response has one
     */
    public DecodeException(CallReport report, String message, int status, Optional<String> requestId) {
        super(report, message, null);
        this.status = status;
        this.requestId = requestId.orElse(null);
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the vendor's id of the request, which its support can look up; empty if the response has none} */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Returns false. */
    @Override
    public boolean isTransient() {
        return false;
    }
}
