package io.github.llmintegrations.core.internal.http;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** Responses of the test vendor. */
final class Responses {
    static final SocketEffect HANG_UP = new SocketEffect.CloseSocket();

    private Responses() {}

    static MockResponse ok() {
        return json(200, "{\"name\":\"one\"}").build();
    }

    static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    static MockResponse retryAfter(int status, String value) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Retry-After", value)
                .build();
    }

    static MockResponse.Builder json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/json")
                .body(body);
    }

    /** Sends the headers of a success and half of its body, and closes the connection. */
    static MockResponse cut() {
        return json(200, "{\"name\":\"one\"}").onResponseBody(HANG_UP).build();
    }

    /** Reads the whole request, and closes the connection. */
    static MockResponse none() {
        return new MockResponse.Builder().onResponseStart(HANG_UP).build();
    }

    /** Reads the whole request, and never responds. */
    static MockResponse stall() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
    }

    /** Returns a dispatcher with the same response for every request. */
    static Dispatcher always(MockResponse answer) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer;
            }
        };
    }

    static void enqueue(MockWebServer server, MockResponse... answers) {
        for (MockResponse each : answers) {
            server.enqueue(each);
        }
    }
}
