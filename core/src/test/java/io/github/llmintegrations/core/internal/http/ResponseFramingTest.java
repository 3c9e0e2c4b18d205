package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DoubleProceedInterceptor;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.TransportException.Phase;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with an invalid status line or length, on connections that stay open. */
class ResponseFramingTest {
    private static final String THING = "{\"name\":\"one\"}";
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final FakeTiming timing = new FakeTiming();
    private final ConnectionPool pool = new ConnectionPool();

    static Stream<Named<Consumer<OkHttpClient.Builder>>> failuresOfTheCallers() {
        Interceptor before = chain -> {
            throw new IllegalStateException("the caller's own");
        };
        Interceptor after = chain -> {
            chain.proceed(chain.request()).close();
            throw new IllegalStateException("the caller's own");
        };
        return Stream.of(
                Named.of("interceptor before", http -> http.addInterceptor(before)),
                Named.of("interceptor after", http -> http.addInterceptor(after)),
                Named.of("network interceptor before", http -> http.addNetworkInterceptor(before)),
                Named.of("network interceptor after", http -> http.addNetworkInterceptor(after)),
                Named.of(
                        "listener of the head",
                        http -> http.eventListener(new EventListener() {
                            @Override
                            public void responseHeadersEnd(Call call, Response response) {
                                throw new IllegalStateException("the caller's own");
                            }
                        })),
                Named.of(
                        "listener of the body",
                        http -> http.eventListener(new EventListener() {
                            @Override
                            public void responseBodyStart(Call call) {
                                throw new IllegalStateException("the caller's own");
                            }
                        })),
                Named.of(
                        "listener of connecting",
                        http -> http.eventListener(new EventListener() {
                            @Override
                            public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
                                throw new IllegalStateException("the caller's own");
                            }
                        })),
                Named.of(
                        "dns",
                        http -> http.dns(host -> {
                            throw new IllegalStateException("the caller's own");
                        })));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -5",
                "Content-Length: -1",
                "Content-Length: +14",
                "Content-Length: 14.0",
                "Content-Length: 0x0e",
                "Content-Length: 1 4",
                "Content-Length: 14;",
                "Content-Length: 14,",
                "Content-Length: ,14",
                "Content-Length:",
                "Content-Length: fourteen",
                "Content-Length: １４",
                "Content-Length: 1111111111111111111111111111111111111111",
                "Content-Length: 9223372036854775808",
                "Content-Length: 14, 15",
                "Content-Length: 15, 14",
                "Content-Length: 14, -14",
                "Content-Length: 14, x",
                "Content-Length: 14, 14, 15",
                "Content-Length: 14\r\nContent-Length: 15",
                "Content-Length: 15\r\ncontent-length: 14",
                "Content-Length: 14, 14\r\nContent-Length: 15",
                "Content-Length: -5\r\nTransfer-Encoding: chunked"
            })
    void anInvalidLengthFailsAtOnce(String header) {
        try (RawServer server = RawServer.start(answering("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + THING))) {
            TransportException read = losesAtOnce(server, TestOperations.get());
            assertThat(read.attempts()).isEqualTo(3);
            assertThat(read.isTimeout()).isFalse();
            assertThat(read.phase()).isEqualTo(Phase.RESPONSE);

            TransportException created = losesAtOnce(server, TestOperations.create());
            assertThat(created.attempts()).isEqualTo(1);
            assertThat(created.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 400, 500})
    void anInvalidLengthFailsWithAnyStatus(int status) {
        try (RawServer server =
                RawServer.start(answering("HTTP/1.1 " + status + " Whatever\r\nContent-Length: -5\r\n\r\n"))) {
            losesAtOnce(server, TestOperations.create());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 14",
                "Content-Length: 014",
                "Content-Length: 14, 14",
                "Content-Length: 14,14 ,\t14",
                "Content-Length: 14, 014",
                "Content-Length: 14\r\nContent-Length: 14",
                "Content-Length: 14, 14\r\nContent-Length: 14",
                "Content-Length: 14\r\nContent-Length: 14, 14"
            })
    void aRepeatedLengthIsOneLength(String header) {
        try (RawServer server = RawServer.start(answering("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + THING))) {
            HttpTransport transport = transport(server);
            long start = System.nanoTime();

            assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));
            assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            assertThat(server.requests()).hasSize(2);
            assertNoneInUse();
        }
    }

    @Test
    void anErrorWithARepeatedLengthIsThatError() {
        String body = "{\"message\":\"no\"}";
        try (RawServer server =
                RawServer.start(answering("HTTP/1.1 400 Bad\r\nContent-Length: 16, 16\r\n\r\n" + body))) {
            ApiException thrown = catchThrowableOfType(
                    ApiException.class, () -> transport(server).execute(TestOperations.create()));

            assertThat(thrown.body()).contains(body);
            assertNoneInUse();
        }
    }

    @Test
    void aBodyShorterThanARepeatedLengthIsIncomplete() {
        Script script = connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 15, 15\r\n\r\n" + THING);
        };
        try (RawServer server = RawServer.start(script)) {
            TransportException thrown = losesAtOnce(server, TestOperations.create());

            assertThat(thrown.phase()).isEqualTo(Phase.BODY);
            assertThat(thrown.outcome()).isEqualTo(Outcome.APPLIED_RESPONSE_LOST);
        }
    }

    @Test
    void chunkedEncodingOverridesTheLength() {
        String chunked = "HTTP/1.1 200 OK\r\nContent-Length: 3, 3\r\nTransfer-Encoding: chunked\r\n\r\ne\r\n" + THING
                + "\r\n0\r\n\r\n";
        try (RawServer server = RawServer.start(answering(chunked))) {
            assertThat(transport(server).execute(TestOperations.create())).isEqualTo(new Thing("one"));
            assertNoneInUse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 -12 OK",
                "HTTP/1.1 -99 ",
                "HTTP/1.1 -1 OK",
                "HTTP/1.1 2000 OK",
                "HTTP/1.1 20 OK",
                "HTTP/1.1 2",
                "HTTP/1.1  200 OK",
                "HTTP/1.1 OK",
                "HTTP/1.1",
                "HTTP/2 200",
                "HTTP/1.1 0x1 OK",
                "ICY abc",
                ""
            })
    void anInvalidStatusLineFailsAtOnce(String line) {
        try (RawServer server =
                RawServer.start(answering(line + "\r\nContent-Length: 14\r\n\r\n" + THING + "\r\n\r\n"))) {
            TransportException read = losesAtOnce(server, TestOperations.get());
            assertThat(read.attempts()).isEqualTo(3);
            assertThat(read.phase()).isEqualTo(Phase.RESPONSE);

            TransportException created = losesAtOnce(server, TestOperations.create());
            assertThat(created.attempts()).isEqualTo(1);
            assertThat(created.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"000", "012", "099", "101", "600", "999"})
    void anUndefinedStatusHasAnUnknownOutcome(String status) {
        try (RawServer server =
                RawServer.start(answering("HTTP/1.1 " + status + " Whatever\r\nContent-Length: 0\r\n\r\n"))) {
            ApiException thrown = catchThrowableOfType(
                    ApiException.class, () -> transport(server).execute(TestOperations.create()));

            assertThat(thrown.status()).isEqualTo(Integer.parseInt(status));
            assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(1);
            assertNoneInUse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 -12 No", "HTTP/1.1 407 No\r\nContent-Length: -5", "HTTP/1.1 2000 Yes"})
    void anInvalidResponseOfAProxyIsAConnectFailure(String head) {
        Script script = connection -> {
            connection.readRequest();
            connection.write(head + "\r\n\r\n");
            connection.awaitEnd();
        };
        try (RawServer proxy = RawServer.start(script)) {
            HttpTransport transport = TestBuilder.hosted()
                    .timing(timing)
                    .configureHttpClient(http -> http.connectionPool(pool))
                    .proxy(new Proxy(
                            Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port())))
                    .open();

            TransportException thrown =
                    catchThrowableOfType(TransportException.class, () -> transport.execute(TestOperations.create()));

            assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(thrown.phase()).isEqualTo(Phase.CONNECT);
            assertNoneInUse();
        }
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheCallers")
    void exceptionsOfTheApplicationReachTheCaller(Consumer<OkHttpClient.Builder> failure) {
        try (RawServer server = RawServer.start(answering("HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n" + THING))) {
            HttpTransport transport = TestBuilder.hosted()
                    .baseUrl("http://localhost:" + server.port())
                    .configureHttpClient(failure)
                    .open();

            assertThatThrownBy(() -> transport.execute(TestOperations.get()))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("the caller's own");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void exceptionsForMisuseOfOkHttpReachTheCaller(boolean ofTheNetwork) {
        Interceptor misuse = new DoubleProceedInterceptor();
        try (RawServer server = RawServer.start(answering("HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n" + THING))) {
            HttpTransport transport = TestBuilder.to(server)
                    .configureHttpClient(http -> {
                        if (ofTheNetwork) {
                            http.addNetworkInterceptor(misuse);
                        } else {
                            http.addInterceptor(misuse);
                        }
                    })
                    .open();

            assertThatThrownBy(() -> transport.execute(TestOperations.get()))
                    .isExactlyInstanceOf(IllegalStateException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    /** Sends the same response to every request, on a connection that stays open. */
    private static Script answering(String answer) {
        return connection -> {
            while (true) {
                connection.readRequest();
                connection.write(answer);
            }
        };
    }

    private TransportException losesAtOnce(RawServer server, Operation<?> operation) {
        long start = System.nanoTime();

        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> transport(server).execute(operation));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertNoneInUse();
        return thrown;
    }

    private void assertNoneInUse() {
        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
    }

    private HttpTransport transport(RawServer server) {
        return TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.connectionPool(pool))
                .open();
    }
}
