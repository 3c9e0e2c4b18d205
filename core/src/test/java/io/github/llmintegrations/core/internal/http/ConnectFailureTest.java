package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.TransportException.Phase;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectFailureTest {
    /** An address other than 127.0.0.1, where a server of another test could use the port that must be free. */
    private static final InetAddress REFUSES = RawServer.loopback(99);

    private final FakeTiming timing = new FakeTiming();

    static Stream<Arguments> tlsFailures() {
        return Stream.of(
                Arguments.of(null, 1),
                Arguments.of(new IOException("no trust"), 1),
                Arguments.of(new EOFException(), 3),
                Arguments.of(new SocketException(), 3),
                Arguments.of(new IOException(new EOFException()), 3),
                Arguments.of(new IOException(new SocketException()), 3));
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aRefusedConnectionIsRetriedForEveryOperation(RetryClass retryClass) throws IOException {
        TransportException thrown = loses(
                TestBuilder.hosted()
                        .baseUrl("http://" + REFUSES.getHostAddress() + ":" + closedPort())
                        .allowPlainHttp(),
                TestOperations.of(retryClass));

        assertNotSent(thrown, 3);
        assertThat(thrown.isTimeout()).isFalse();
        assertThat(thrown.isTransient()).isTrue();
        assertThat(thrown)
                .hasMessageEndingWith(
                        ": no connection: refused or unreachable (ConnectException; the request was not sent)");
        assertThat(thrown.getSuppressed()).hasSize(2);
    }

    @Test
    void aConnectTimeoutIsRetried() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket full = new ServerSocket(0, 1, loopback);
                Socket first = new Socket(loopback, full.getLocalPort());
                Socket second = new Socket(loopback, full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();

            TransportException thrown = loses(
                    TestBuilder.hosted()
                            .baseUrl("http://127.0.0.1:" + full.getLocalPort())
                            .connectTimeout(Duration.ofMillis(100)),
                    TestOperations.create());

            assertNotSent(thrown, 3);
            assertThat(thrown.isTimeout()).isTrue();
            assertThat(thrown).hasMessageContaining(": no connection: timed out (");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999_999})
    void aConnectTimeoutBelowAMillisecondIsOneMillisecond(int nanos) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket full = new ServerSocket(0, 1, loopback);
                Socket first = new Socket(loopback, full.getLocalPort());
                Socket second = new Socket(loopback, full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();

            TransportException thrown = loses(
                    TestBuilder.hosted()
                            .baseUrl("http://127.0.0.1:" + full.getLocalPort())
                            .attemptTimeout(Duration.ofSeconds(2))
                            .connectTimeout(Duration.ofNanos(nanos)),
                    TestOperations.create());

            assertNotSent(thrown, 3);
            assertThat(thrown)
                    .hasMessageEndingWith(
                            ": no connection: timed out (SocketTimeoutException; the request was not sent)");
        }
    }

    @ParameterizedTest
    @MethodSource("lookUpFailures")
    void anExceptionOfTheDnsReachesTheCaller(RuntimeException failure) {
        HttpTransport transport = TestBuilder.hosted()
                .configureHttpClient(http -> http.dns(host -> {
                    throw failure;
                }))
                .open();

        assertThatThrownBy(() -> transport.execute(TestOperations.get())).isSameAs(failure);
    }

    static Stream<RuntimeException> lookUpFailures() {
        return Stream.of(new IllegalStateException("the look-up's own"), new IllegalArgumentException("another"));
    }

    @Test
    void anUnknownHostIsRetried() {
        AtomicInteger lookUps = new AtomicInteger();

        TransportException thrown = loses(
                TestBuilder.hosted()
                        .configureHttpClient(http -> http.dns(host -> {
                            lookUps.incrementAndGet();
                            throw new UnknownHostException(host);
                        })),
                TestOperations.create());

        assertNotSent(thrown, 3);
        assertThat(lookUps).hasValue(3);
        assertThat(thrown).hasMessageContaining(": no connection: unknown host (");
    }

    @Test
    void anAddressThatRefusesIsSkippedForTheNext() {
        InetAddress answers = RawServer.loopback(2);
        Script script = connection -> connection.answerAlways(200, "{\"name\":\"one\"}");
        try (RawServer server = RawServer.start(answers, 0, script)) {
            HttpTransport transport = TestBuilder.hosted()
                    .baseUrl("http://twin.test:" + server.port())
                    .allowPlainHttp()
                    .timing(timing)
                    .configureHttpClient(http -> http.dns(host -> List.of(REFUSES, answers)))
                    .open();

            assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(1);
            assertThat(timing.sleeps()).isEmpty();
        }
    }

    /** Plain HTTP, and the TLS alert of a server without a common cipher suite. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "\u0015\u0003\u0003\u0000\u0002\u0002("})
    void aServerWithoutTlsIsNotRetried(String answer) {
        Script script = connection -> {
            connection.readByte();
            connection.write(answer);
            connection.awaitEnd();
        };
        try (RawServer server = RawServer.start(script)) {
            TransportException thrown =
                    loses(TestBuilder.hosted().baseUrl("https://127.0.0.1:" + server.port()), TestOperations.get());

            assertNotSent(thrown, 1);
            assertThat(thrown.isTransient()).isFalse();
            assertThat(server.connectionCount()).isEqualTo(1);
            assertThat(thrown).hasMessageContaining(": no connection: TLS failed (SSL");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTlsHandshakeThatLosesItsConnectionIsRetried(boolean reset) {
        Script script = connection -> {
            connection.readByte();
            if (reset) {
                connection.resetOnClose();
            }
        };
        try (RawServer server = RawServer.start(script)) {
            TransportException thrown =
                    loses(TestBuilder.hosted().baseUrl("https://127.0.0.1:" + server.port()), TestOperations.create());

            assertNotSent(thrown, 3);
            assertThat(server.connectionCount()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("tlsFailures")
    void aTlsFailureCausedByTheConnectionIsRetried(@Nullable Throwable cause, int attempts) {
        IOException failure = new SSLException("no TLS", cause);

        TransportException thrown = loses(failingWith(failure), TestOperations.create());

        assertNotSent(thrown, attempts);
        assertThat(thrown).hasMessageContaining(": no connection: TLS failed (");
    }

    @Test
    void plainHttpThatTheHttpClientForbidsIsNotRetried() {
        TransportException thrown = loses(
                TestBuilder.hosted()
                        .baseUrl("http://127.0.0.1")
                        .configureHttpClient(http -> http.connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))),
                TestOperations.get());

        assertNotSent(thrown, 1);
        assertThat(thrown.isTransient()).isFalse();
        assertThat(thrown).hasMessageContaining(": no connection: failed (UnknownServiceException");
    }

    @Test
    void aProxyThatRequiresCredentialsIsNotRetriedAndNeverSeesTheKey() {
        try (RawServer proxy = RawServer.start(ConnectFailureTest::askForCredentials)) {
            TransportException thrown = loses(TestBuilder.hosted().proxy(through(proxy)), TestOperations.get());

            assertNotSent(thrown, 1);
            assertThat(proxy.requests())
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT api.testo.invalid:443 ")
                    .doesNotContain(TestBuilder.API_KEY, "/v2/things")
                    .doesNotContainIgnoringCase("\r\nauthorization");
        }
    }

    @Test
    void aProxyThatRequiresCredentialsForPlainHttpIsNotRetried() {
        try (RawServer proxy = RawServer.start(ConnectFailureTest::askForCredentials)) {
            HttpTransport transport = TestBuilder.hosted()
                    .baseUrl("http://api.testo.invalid")
                    .allowPlainHttp()
                    .timing(timing)
                    .proxy(through(proxy))
                    .open();

            ApiException thrown =
                    catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.get()));

            assertThat(thrown.status()).isEqualTo(407);
            assertThat(thrown.attempts()).isEqualTo(1);
        }
    }

    private static void askForCredentials(RawServer.Connection connection) throws IOException {
        connection.readRequest();
        connection.write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=proxy\r\nContent-Length: 0\r\n\r\n");
        connection.awaitEnd();
    }

    private static Proxy through(RawServer proxy) {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, REFUSES)) {
            return socket.getLocalPort();
        }
    }

    private static TestBuilder failingWith(IOException failure) {
        return TestBuilder.hosted()
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    throw failure;
                }));
    }

    private static void assertNotSent(TransportException thrown, int attempts) {
        assertThat(thrown.attempts()).isEqualTo(attempts);
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(thrown.outcome().mayHaveBeenApplied()).isFalse();
        assertThat(thrown.phase()).isEqualTo(Phase.CONNECT);
        assertThat(thrown.status()).isEmpty();
    }

    private TransportException loses(TestBuilder builder, Operation<?> operation) {
        HttpTransport transport = builder.timing(timing).open();
        return catchThrowableOfType(TransportException.class, () -> transport.execute(operation));
    }
}
