package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.core.RetryPolicy;
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

/** A server that answers what it is told to, clients of it, and what they sent. */
public final class FakePortkey implements AutoCloseable {
    public static final String KEY = "test-key";

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private final MockWebServer server = new MockWebServer();
    private final List<PortkeyClient> clients = new ArrayList<>();

    public FakePortkey() {
        server.setServerSocketFactory(new PromptServerSockets());
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that tries everything once. */
    public PortkeyClient client() {
        return open(builder().retryPolicy(RetryPolicy.none()));
    }

    /** A client that tries again, without sleeping. */
    public PortkeyClient retryingClient() {
        return open(builder().timing(new FakeTiming()));
    }

    /** A builder with the key and the address of this server. */
    public PortkeyClient.Builder builder() {
        return PortkeyClient.builder().apiKey(KEY).baseUrl(url("/v1"));
    }

    /** Builds a client that is closed with this server. */
    public PortkeyClient open(PortkeyClient.Builder builder) {
        PortkeyClient client = builder.build();
        clients.add(client);
        return client;
    }

    /** Where a path of this server is. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    /** Answers the next request that has no answer yet. */
    public void answers(int status, String body) {
        answers(answer(status, body).build());
    }

    /** Answers the next request that has no answer yet. */
    public void answers(int status, JsonNode body) {
        answers(status, body.toString());
    }

    /** Answers the next request that has no answer yet. */
    public void answers(MockResponse answer) {
        server.enqueue(answer);
    }

    /** Answers every request by a rule. */
    public void answersEach(Function<RecordedRequest, MockResponse> rule) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return rule.apply(request);
            }
        });
    }

    /** An answer of JSON. */
    public static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    /** The next request that has arrived, in order. */
    public RecordedRequest received() {
        try {
            return Objects.requireNonNull(server.takeRequest(10, TimeUnit.SECONDS), "no request arrived");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int requestCount() {
        return server.getRequestCount();
    }

    /** The next request that has arrived is this, and has no body. */
    public void assertReceived(String method, String target) {
        RecordedRequest request = received();
        assertHead(request, method, target, Map.of());
        assertThat(request.getBodySize()).isZero();
    }

    /** The next request that has arrived is this, and has a body of no bytes. */
    public void assertReceivedEmpty(String method, String target) {
        RecordedRequest request = received();
        assertHead(request, method, target, Map.of("Content-Type", "application/json", "Content-Length", "0"));
        assertThat(request.getBodySize()).isZero();
    }

    /** The next request that has arrived is this. */
    public void assertReceived(String method, String target, JsonNode body) {
        RecordedRequest request = received();
        assertHead(
                request,
                method,
                target,
                Map.of("Content-Type", "application/json", "Content-Length", Long.toString(request.getBodySize())));
        assertThat(Documents.json(body(request).utf8())).isEqualTo(body);
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
                "Host", "127.0.0.1:" + server.getPort(),
                "x-portkey-api-key", KEY));
        expected.putAll(ofBody);
        Map<String, String> headers = new TreeMap<>();
        request.getHeaders().forEach(header -> headers.merge(header.getFirst(), header.getSecond(), (a, b) -> a + b));

        assertThat(request.getMethod()).isEqualTo(method);
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(headers.remove("User-Agent")).matches("llm-integrations-java/\\S+ \\(portkey\\) Java/\\d+");
        assertThat(headers).isEqualTo(expected);
    }

    @Override
    public void close() {
        clients.forEach(PortkeyClient::close);
        server.close();
    }
}
