package io.github.llmintegrations.core.internal.http;

import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** What the test vendor answers. */
final class Answers {
    static final SocketEffect HANG_UP = new SocketEffect.CloseSocket();

    private Answers() {}

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

    /** Sends the head of a success and half of its body, and hangs up. */
    static MockResponse cut() {
        return json(200, "{\"name\":\"one\"}").onResponseBody(HANG_UP).build();
    }

    /** Reads the whole request, and hangs up. */
    static MockResponse none() {
        return new MockResponse.Builder().onResponseStart(HANG_UP).build();
    }

    /** Reads the whole request, and never answers. */
    static MockResponse stall() {
        return new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build();
    }

    /** A server that answers every request alike. */
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
