package io.github.llmintegrations.benchmarks.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectReader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The baseline retries, as the SDK does; a client that does less would be a poor comparison. */
class HandHttpTest {
    private static final ObjectReader READER = HandJson.reader(Value.class);

    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final HandHttp http = new HandHttp("Authorization", "Bearer key");
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::respond);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] body = "{\"snake_case\":\"read\",\"new\":1}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(statuses.remove(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private HttpUrl url() {
        return HttpUrl.get("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void retriesGets() throws IOException {
        statuses.add(429);
        statuses.add(500);
        statuses.add(200);

        assertThat(http.get(url(), READER, Value.class)).isEqualTo(new Value("read"));
    }

    @Test
    void givesUpAfterTwoRetries() {
        statuses.add(429);
        statuses.add(429);
        statuses.add(429);

        assertThatExceptionOfType(HandException.class)
                .isThrownBy(() -> http.get(url(), READER, Value.class))
                .withMessageContaining("429")
                .withMessageContaining("snake_case");
    }

    @Test
    void retriesPostsOnlyAfter429() throws IOException {
        statuses.add(429);
        statuses.add(200);
        assertThat(http.post(url(), new byte[0], READER, Value.class)).isEqualTo(new Value("read"));

        statuses.add(500);
        assertThatExceptionOfType(HandException.class)
                .isThrownBy(() -> http.post(url(), new byte[0], READER, Value.class))
                .satisfies(e -> assertThat(e.status()).isEqualTo(500));
    }

    record Value(String snakeCase) {}
}
