package io.github.llmintegrations.core;

/**
 * Thrown when the calling thread is interrupted before or during a call. The interrupt flag of the thread is set. The {@linkplain
 * #outcome() outcome} specifies whether the vendor may have applied the request.
 */
public final class CallInterruptedException extends SdkException {
    private static final long serialVersionUID = 1;

    /**
     * Creates an exception. The clients call this.
     *
     * @param report the call
     * @param message the message
     */
    public CallInterruptedException(CallReport report, String message) {
        super(report, message, null);
    }

    /** Returns false. */
    @Override
    public boolean isTransient() {
        return false;
    }
}
