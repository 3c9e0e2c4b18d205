package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.schema.EnumSpelling;
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

/** A server that answers what it is told to, clients of it, and what they sent. */
public final class FakeArize implements AutoCloseable {
    public static final String KEY = "test-key";

    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private final MockWebServer server = new MockWebServer();
    private final List<ArizeClient> clients = new ArrayList<>();

    public FakeArize() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that writes the older spelling and tries everything once. */
    public ArizeClient client() {
        return client(EnumSpelling.CAMEL_CASE);
    }

    /** A client that writes a spelling and tries everything once. */
    public ArizeClient client(EnumSpelling spelling) {
        return open(builder().enumSpelling(spelling));
    }

    /** A builder of such clients. */
    public ArizeClient.Builder builder() {
        return ArizeClient.builder()
                .apiKey(KEY)
                .baseUrl(url())
                .enumSpelling(EnumSpelling.CAMEL_CASE)
                .retryPolicy(RetryPolicy.none());
    }

    /** Builds a client that is closed with this server. */
    public ArizeClient open(ArizeClient.Builder builder) {
        ArizeClient client = builder.build();
        clients.add(client);
        return client;
    }

    /** Where the server is, without a slash at the end. */
    public String url() {
        return "http://localhost:" + server.getPort();
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

    /** An answer of JSON, a problem document where it is no success. */
    public static MockResponse.Builder answer(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json")
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

    /** How many requests have arrived in all. */
    public int requestCount() {
        return server.getRequestCount();
    }

    /** The next request that has arrived is this, and has no body. */
    public void assertReceived(String method, String target) {
        RecordedRequest request = received();
        assertHead(request, method, target, Map.of());
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

    /** The body of the next request that has arrived. */
    public JsonNode receivedJson() {
        return Documents.json(body(received()).utf8());
    }

    private static okio.ByteString body(RecordedRequest request) {
        return Objects.requireNonNull(request.getBody(), "no body");
    }

    private void assertHead(RecordedRequest request, String method, String target, Map<String, String> ofBody) {
        Map<String, String> expected = new TreeMap<>(Map.of(
                "Accept", "application/json, application/problem+json",
                "Accept-Encoding", "gzip",
                "Authorization", "Bearer " + KEY,
                "Connection", "Keep-Alive",
                "Host", "localhost:" + server.getPort()));
        expected.putAll(ofBody);
        Map<String, String> headers = new TreeMap<>();
        request.getHeaders().forEach(header -> headers.merge(header.getFirst(), header.getSecond(), (a, b) -> a + b));

        assertThat(request.getMethod()).isEqualTo(method);
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(headers.remove("User-Agent")).matches("llm-integrations-java/\\S+ \\(arize\\) Java/\\d+");
        assertThat(headers).isEqualTo(expected);
    }

    @Override
    public void close() {
        clients.forEach(ArizeClient::close);
        server.close();
    }
}
