package io.github.llmintegrations.core;

/**
 * Thrown when the client is closed before or during a call. The {@linkplain #outcome() outcome} specifies whether the vendor may
 * have applied the request. For work that was given to a closed client to run on another thread, the operation is {@code async},
 * and the method and the path template are empty.
 */
public final class ClientClosedException extends SdkException {
    private static final long serialVersionUID = 1;

    /**
     * Creates an exception. The clients call this.
     *
     * @param report the call
     * @param message the message
     */
    public ClientClosedException(CallReport report, String message) {
        super(report, message, null);
    }

    /** Returns false. */
    @Override
    public boolean isTransient() {
        return false;
    }
}
