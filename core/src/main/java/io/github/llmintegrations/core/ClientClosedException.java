package io.github.llmintegrations.core;

/** The client was closed before the call, or while it ran. */
public final class ClientClosedException extends SdkException {
    private static final long serialVersionUID = 1;

    /**
     * Made by the clients.
     *
     * @param report what is known about the call
     * @param message what went wrong
     */
    public ClientClosedException(CallReport report, String message) {
        super(report, message, null);
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
