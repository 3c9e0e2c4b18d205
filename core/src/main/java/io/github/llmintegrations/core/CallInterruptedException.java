package io.github.llmintegrations.core;

/** The calling thread was interrupted. Its interrupt flag is set, as the caller's own code expects it. */
public final class CallInterruptedException extends SdkException {
    private static final long serialVersionUID = 1;

    /**
     * Made by the clients.
     *
     * @param report what is known about the call
     * @param message what went wrong
     */
    public CallInterruptedException(CallReport report, String message) {
        super(report, message, null);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
