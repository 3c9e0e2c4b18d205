package io.github.llmintegrations.sandbox.internal;

/** What a vendor adds to the server: its quirks, and the form of its errors. */
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
     * @throws RequestRejectedException if the request is refused; the server turns it into {@link #error}
     */
    Response handle(WireRequest request);

    /**
     * An error in the vendor's form.
     *
     * @param path the path of the request, free of secrets
     * @param detail what is wrong, free of secrets
     */
    Response error(int status, String path, String detail);

    /** Forgets everything that requests changed. */
    void reset();
}
