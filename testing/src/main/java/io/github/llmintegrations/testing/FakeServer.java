package io.github.llmintegrations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;

/** A vendor's server that answers what a test tells it to, and checks what its clients send. */
public abstract class FakeServer implements AutoCloseable {
    public static final String KEY = "test-key";

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private final MockWebServer server = NoDelayServerSockets.server();
    private final List<Runnable> closings = new ArrayList<>();
    private final String product;
    private final Map<String, String> credentials;

    /**
     * Starts a server.
     *
     * @param product the word for the vendor in the User-Agent
     * @param credentials the headers that authenticate a request
     */
    protected FakeServer(String product, Map<String, String> credentials) {
        this.product = product;
        this.credentials = credentials;
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer of JSON, of the content type that the vendor sends with the status. */
    protected abstract MockResponse.Builder json(int status, String body);

    /** Closes a client with this server. */
    protected final void closeWithServer(Runnable client) {
        closings.add(client);
    }

    /** Where a path of this server is. */
    public final String url(String path) {
        return "http://" + authority() + path;
    }

    private String authority() {
        return "127.0.0.1:" + server.getPort();
    }

    /** Answers the next request that has no answer yet. */
    public final void answers(int status, String body) {
        answers(json(status, body).build());
    }

    /** Answers the next request that has no answer yet. */
    public final void answers(int status, JsonNode body) {
        answers(status, body.toString());
    }

    /** Answers the next request that has no answer yet. */
    public final void answers(MockResponse answer) {
        server.enqueue(answer);
    }

    /** Answers every request by a rule. */
    public final void answersEach(Function<RecordedRequest, MockResponse> rule) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return rule.apply(request);
            }
        });
    }

    /** The next request that has arrived, in order. */
    public final RecordedRequest received() {
        try {
            return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request arrived");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many requests have arrived in all. */
    public final int requestCount() {
        return server.getRequestCount();
    }

    /** The next request that has arrived is this, and has no body. */
    public final void assertReceived(String method, String target) {
        RecordedRequest request = received();
        assertHead(request, method, target, Map.of());
        assertThat(request.getBodySize()).isZero();
    }

    /** The next request that has arrived is this, and has a body of no bytes. */
    public final void assertReceivedEmpty(String method, String target) {
        RecordedRequest request = received();
        assertHead(request, method, target, Map.of("Content-Type", "application/json", "Content-Length", "0"));
        assertThat(request.getBodySize()).isZero();
    }

    /** The next request that has arrived is this. */
    public final void assertReceived(String method, String target, JsonNode body) {
        RecordedRequest request = received();
        assertHead(
                request,
                method,
                target,
                Map.of("Content-Type", "application/json", "Content-Length", Long.toString(request.getBodySize())));
        assertThat(Json.json(body(request).utf8())).isEqualTo(body);
    }

    /** The body of the next request that has arrived. */
    public final JsonNode receivedJson() {
        return Json.json(body(received()).utf8());
    }

    /** The body of a request that has one. */
    public static ByteString body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody(), "no body");
    }

    private void assertHead(RecordedRequest request, String method, String target, Map<String, String> ofBody) {
        Map<String, String> expected = new TreeMap<>(Map.of(
                "Accept", "application/json, application/problem+json",
                "Accept-Encoding", "gzip",
                "Connection", "Keep-Alive",
                "Host", authority()));
        expected.putAll(credentials);
        expected.putAll(ofBody);
        Map<String, String> headers = new TreeMap<>();
        request.getHeaders().forEach(header -> headers.merge(header.getFirst(), header.getSecond(), (a, b) -> a + b));

        assertThat(request.getMethod()).isEqualTo(method);
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(headers.remove("User-Agent")).matches("llm-integrations-java/\\S+ \\(" + product + "\\) Java/\\d+");
        assertThat(headers).isEqualTo(expected);
    }

    @Override
    public void close() {
        closings.forEach(Runnable::run);
        server.close();
    }
}
