package io.github.llmintegrations.sandbox.internal;

/** A vendor's behavior: how it handles requests, and the form of its errors. */
public interface Backend {

    /**
     * Checks the API key of a request.
     *
     * @throws RequestRejectedException 401 if it is wrong; the server turns it into {@link #error}
     */
    void authenticate(WireRequest request);

    /**
     * Validates and carries out a request.
     *
     * @throws RequestRejectedException if the vendor rejects the request; the server turns it into {@link #error}
     */
    Response handle(WireRequest request);

    /**
     * Returns an error in the vendor's form.
     *
     * @param path the path of the request, free of secrets
     * @param detail the reason, free of secrets
     */
    Response error(int status, String path, String detail);

    /** Restores the initial state. */
    void reset();
}
