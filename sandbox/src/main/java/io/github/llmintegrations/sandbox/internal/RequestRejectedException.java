package io.github.llmintegrations.sandbox.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with an error answer. The detail never holds a value that was sent. */
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

    /** A 401 that names the scheme to authenticate with. */
    public static RequestRejectedException unauthorized(String scheme, String detail) {
        return new RequestRejectedException(401, detail, "WWW-Authenticate", scheme);
    }

    /** A 405 that names the methods there are. */
    public static RequestRejectedException methodNotAllowed(Collection<String> allowed) {
        return new RequestRejectedException(
                405, "This path does not take the method.", "Allow", String.join(", ", allowed));
    }

    int status() {
        return status;
    }

    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }

    /** The answer with the header that this refusal calls for, if any. */
    Response complete(Response response) {
        return headerName == null || headerValue == null ? response : response.with(headerName, headerValue);
    }
}
