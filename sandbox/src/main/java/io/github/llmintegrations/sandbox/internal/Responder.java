package io.github.llmintegrations.sandbox.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okio.Buffer;

/** Lets a backend respond to requests, and turns whatever it throws into a response. Thread-safe. */
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

    Answer respond(WireRequest request) {
        String complaint = request.complaint();
        if (complaint != null) {
            return error(request, BAD_REQUEST, complaint).with("Connection", "close");
        }
        try {
            backend.authenticate(request);
            return backend.handle(request);
        } catch (Refusal refusal) {
            return refusal.complete(error(request, refusal.status(), refusal.detail()));
        } catch (RuntimeException | Error bug) {
            return error(
                    request,
                    INTERNAL_ERROR,
                    "The sandbox failed: " + bug.getClass().getName());
        }
    }

    /** Returns an error in the form of the backend, without secrets. */
    Answer error(WireRequest request, int status, String detail) {
        return backend.error(status, masking.text(request.path()), masking.text(detail));
    }

    static MockResponse onWire(WireRequest request, Answer answer, Duration delay) {
        MockResponse.Builder response =
                new MockResponse.Builder().code(answer.status()).headersDelay(delay.toNanos(), TimeUnit.NANOSECONDS);
        if (!answer.body().isEmpty() && !request.method().equals("HEAD")) {
            response.body(new Buffer().writeUtf8(answer.body()));
        }
        if (answer.status() == NO_CONTENT) {
            response.removeHeader("Content-Length");
        }
        answer.headers().forEach(response::setHeader);
        return response.build();
    }
}
