package io.github.llmintegrations.sandbox.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Thrown when the vendor rejects a request. The detail never contains a value of the request. */
public final class RequestRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String headerName;
    private final @Nullable String headerValue;

    public RequestRejectedException(int status, String detail) {
        this(status, detail, null, null);
    }

    private RequestRejectedException(
            int status, String detail, @Nullable String headerName, @Nullable String headerValue) {
        super(detail, null, false, false);
        this.status = status;
        this.headerName = headerName;
        this.headerValue = headerValue;
    }

    /** Returns a 401 that names the authentication scheme. */
    public static RequestRejectedException unauthorized(String scheme, String detail) {
        return new RequestRejectedException(401, detail, "WWW-Authenticate", scheme);
    }

    /** Returns a 405 that names the supported methods. */
    public static RequestRejectedException methodNotAllowed(Collection<String> allowed) {
        return new RequestRejectedException(
                405, "This path does not support the method.", "Allow", String.join(", ", allowed));
    }

    int status() {
        return status;
    }

    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }

    /** Returns the response with the header that this rejection requires, if any. */
    Response complete(Response response) {
        return headerName == null || headerValue == null ? response : response.with(headerName, headerValue);
    }
}
