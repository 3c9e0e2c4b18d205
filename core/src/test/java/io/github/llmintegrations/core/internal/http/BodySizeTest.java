package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.DocumentCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client reads no response beyond the maximum size. */
class BodySizeTest {
    private static final int CAP = 1000;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final ConnectionPool pool = new ConnectionPool();
    private final CountDownLatch hungUp = new CountDownLatch(1);

    @Test
    void aBodyOfTheMaximumSizeIsRead() {
        String name = "a".repeat(CAP - "{\"name\":\"\"}".length());
        server.enqueue(json(200, "{\"name\":\"" + name + "\"}").build());

        assertThat(capped().execute(TestOperations.get())).isEqualTo(new Thing(name));
    }

    @Test
    void aBodyOneByteLargerIsRejectedWithoutARetry() {
        String name = "a".repeat(CAP + 1 - "{\"name\":\"\"}".length());
        server.enqueue(json(200, "{\"name\":\"" + name + "\"}").build());

        DecodeException thrown = overTheCap(TestOperations.get());

        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.isTransient()).isFalse();
    }

    @Test
    void aCompressionBombIsRejected() {
        server.enqueue(Gzip.bomb(200, "{\"name\":\"", 160, "\"}"));

        overTheCap(TestOperations.get());
    }

    @Test
    void aCompressionBombInAListIsRejectedWithTheSameMessage() {
        server.enqueue(Gzip.bomb(200, "{\"things\":[{\"name\":\"", 160, "\"}]}"));

        overTheCap(Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                .reads(Things.CODEC));
    }

    @Test
    void aCompressionBombInAnUnknownFieldIsRejected() {
        server.enqueue(Gzip.bomb(200, "{\"name\":\"one\",\"new\":\"", 160, "\"}"));

        overTheCap(TestOperations.get());
    }

    @Test
    void theDefaultMaximumIsSixteenMebibytes() {
        server.enqueue(Gzip.bomb(200, "{\"name\":\"", 16 * 16, "\"}"));
        HttpTransport transport = TestBuilder.to(server).open();

        assertThat(catchThrowableOfType(DecodeException.class, () -> transport.execute(TestOperations.get())))
                .hasMessageContaining("larger than 16777216 bytes");
    }

    @Test
    void aFieldOfEightMebibytesIsReadByDefault() {
        server.enqueue(Gzip.bomb(200, "{\"name\":\"", 8 * 16, "\"}"));

        assertThat(TestBuilder.to(server).open().execute(TestOperations.get()).name())
                .hasSize(8 << 20);
    }

    @Test
    void anErrorWithACompressionBombIsThatError() {
        server.enqueue(Gzip.bomb(500, "{\"message\":\"", 160, "\"}"));
        HttpTransport transport = capped();

        ServerException thrown =
                catchThrowableOfType(ServerException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown.status()).isEqualTo(500);
        assertThat(thrown.body().orElseThrow()).hasSize(2048).startsWith("{\"message\":\"aaa");
        assertThat(thrown.getMessage()).isEqualTo("POST /v2/things: 500 Internal Server Error");
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: chunked", "Content-Length: 1073741824", "Connection: close"})
    void anEndlessBodyIsRejectedAndItsConnectionClosed(String framing) {
        try (RawServer endless = RawServer.start(pouring(200, framing))) {
            HttpTransport transport = builder(TestBuilder.to(endless)).open();

            DecodeException thrown =
                    catchThrowableOfType(DecodeException.class, () -> transport.execute(TestOperations.get()));

            assertThat(thrown).hasMessageContaining("larger than 1000 bytes");
            Await.until(hungUp);
            assertThat(pool.connectionCount()).isZero();
        }
    }

    @Test
    void anEndlessErrorIsThatError() {
        try (RawServer endless = RawServer.start(pouring(502, "Transfer-Encoding: chunked"))) {
            HttpTransport transport = builder(TestBuilder.to(endless)).open();

            ServerException thrown =
                    catchThrowableOfType(ServerException.class, () -> transport.execute(TestOperations.create()));

            assertThat(thrown.status()).isEqualTo(502);
            Await.until(hungUp);
        }
    }

    @Test
    void anEndlessResponseToADeleteIsNotReadToItsEnd() {
        try (RawServer endless = RawServer.start(pouring(200, "Transfer-Encoding: chunked"))) {
            HttpTransport transport = builder(TestBuilder.to(endless)).open();

            assertThat(transport.execute(TestOperations.delete())).isEqualTo(ResponseReader.Done.DONE);
            Await.until(hungUp);
        }
    }

    @Test
    void theMaximumCanBeSetForAView() {
        server.enqueue(json(200, "{\"name\":\"one\"}").build());
        HttpTransport transport = TestBuilder.to(server)
                .open()
                .with(CallOptions.builder().maxResponseBytes(13).build());

        assertThat(catchThrowableOfType(DecodeException.class, () -> transport.execute(TestOperations.get())))
                .hasMessageContaining("larger than 13 bytes");
    }

    private Script pouring(int status, String framing) {
        String chunk = "400\r\n" + " ".repeat(0x400) + "\r\n";
        return connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 " + status + " OK\r\n" + framing + "\r\n\r\n");
            try {
                while (true) {
                    connection.write(framing.contains("chunked") ? chunk : " ".repeat(0x400));
                }
            } finally {
                hungUp.countDown();
            }
        };
    }

    private DecodeException overTheCap(Operation<?> operation) {
        HttpTransport transport = capped();
        DecodeException thrown = catchThrowableOfType(DecodeException.class, () -> transport.execute(operation));
        assertThat(thrown)
                .hasMessageEndingWith(": 200, but the body cannot be read: the body is larger than 1000 bytes"
                        + " (content type application/json)");
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
        return thrown;
    }

    private HttpTransport capped() {
        return builder(TestBuilder.to(server)).open();
    }

    private TestBuilder builder(TestBuilder builder) {
        return builder.timing(new FakeTiming())
                .maxResponseBytes(CAP)
                .configureHttpClient(http -> http.connectionPool(pool));
    }

    record Things(List<Thing> things) {
        static final DocumentCodec<Things, List<Thing>> CODEC = Codec.<Things, List<Thing>>of(
                        Things.class, ArrayList::new, Things::new)
                .items("things", Thing.CODEC, Things::things, List::add);
    }
}
