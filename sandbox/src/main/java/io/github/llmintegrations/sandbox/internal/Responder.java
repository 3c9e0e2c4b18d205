package io.github.llmintegrations.sandbox.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** Responds to requests by a backend, whose exceptions become error responses. Thread-safe. */
public final class Responder implements RequestHandler {

    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int INTERNAL_ERROR = 500;

    private final Backend backend;
    private final Masking masking;

    public Responder(Backend backend, Masking masking) {
        this.backend = backend;
        this.masking = masking;
    }

    @Override
    public MockResponse handle(WireRequest request) {
        return onWire(request, respond(request), Duration.ZERO);
    }

    Response respond(WireRequest request) {
        String protocolError = request.protocolError();
        if (protocolError != null) {
            return error(request, BAD_REQUEST, protocolError).with("Connection", "close");
        }
        try {
            backend.authenticate(request);
            return backend.handle(request);
        } catch (RequestRejectedException rejection) {
            return rejection.complete(error(request, rejection.status(), rejection.detail()));
        } catch (RuntimeException | Error bug) {
            return error(
                    request,
                    INTERNAL_ERROR,
                    "The sandbox failed: " + bug.getClass().getName());
        }
    }

    /** Returns an error in the form of the backend, without secrets. */
    Response error(WireRequest request, int status, String detail) {
        return backend.error(status, masking.text(request.path()), masking.text(detail));
    }

    static MockResponse onWire(WireRequest request, Response response, Duration delay) {
        MockResponse.Builder onWire =
                new MockResponse.Builder().code(response.status()).headersDelay(delay.toNanos(), TimeUnit.NANOSECONDS);
        if (!response.body().isEmpty() && !request.method().equals("HEAD")) {
            onWire.body(new Buffer().writeUtf8(response.body()));
        }
        if (response.status() == NO_CONTENT) {
            onWire.removeHeader("Content-Length");
        }
        response.headers().forEach(onWire::setHeader);
        return onWire.build();
    }
}
