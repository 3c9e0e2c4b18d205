package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import io.github.llmintegrations.testing.NoDelayServerSockets;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call always releases or closes its connection. */
class ConnectionLeakTest {
    @StartStop
    private final MockWebServer server = NoDelayServerSockets.server();

    private final ConnectionPool pool = new ConnectionPool();

    static Stream<Named<MockResponse>> failures() {
        String large = "x".repeat(200_000);
        return Stream.of(
                Named.of("not found", Responses.status(404)),
                Named.of("unavailable at once", Responses.retryAfter(503, "0")),
                Named.of("large failure", Responses.json(500, large).build()),
                Named.of(
                        "redirect",
                        new MockResponse.Builder()
                                .code(307)
                                .setHeader("Location", "/")
                                .build()),
                Named.of("undecodable", Responses.json(200, "[]" + large).build()),
                Named.of(
                        "over the cap",
                        Responses.json(200, "{\"name\":\"" + large + "\"}").build()),
                Named.of("bomb", Gzip.bomb(200, "{\"name\":\"", 160, "\"}")),
                Named.of("bomb in a failure", Gzip.bomb(400, "", 160, "")),
                Named.of(
                        "not gzip",
                        Responses.json(200, "{}")
                                .setHeader("Content-Encoding", "gzip")
                                .build()),
                Named.of("cut", Responses.cut()),
                Named.of("no answer", Responses.none()),
                Named.of("stalled", Responses.stall()),
                Named.of(
                        "stalled in the body",
                        Responses.json(200, large)
                                .onResponseBody(SocketEffect.Stall.INSTANCE)
                                .build()),
                Named.of(
                        "stalled in the body of a failure",
                        Responses.json(400, large)
                                .onResponseBody(SocketEffect.Stall.INSTANCE)
                                .build()),
                Named.of(
                        "slow",
                        Responses.json(200, large)
                                .headersDelay(1, TimeUnit.SECONDS)
                                .build()),
                Named.of(
                        "no content with a length",
                        new MockResponse.Builder()
                                .code(204)
                                .setHeader("Content-Length", 5)
                                .build()),
                Named.of(
                        "two lengths",
                        Responses.json(200, "{}").addHeader("Content-Length", 3).build()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void noneIsInUseAfterAFailure(MockResponse failure) {
        server.setDispatcher(Responses.always(failure));
        HttpTransport transport =
                builder().attemptTimeout(Duration.ofMillis(300)).open();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> transport.execute(TestOperations.create())).isInstanceOf(SdkException.class);
            assertThat(pool.connectionCount())
                    .isEqualTo(pool.idleConnectionCount())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void noneIsInUseAfterAReaderThrows() {
        server.enqueue(Responses.ok());
        Operation<Thing> operation = Operation.draft("things.get", RetryClass.READ, "GET", TestOperations.THINGS)
                .reads(body -> {
                    throw new IllegalStateException("the reader's own");
                });

        assertThatThrownBy(() -> builder().open().execute(operation)).hasMessage("the reader's own");

        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
    }

    @Test
    void noneIsInUseAfterAnInterceptorThrows() {
        server.enqueue(Responses.ok());
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.connectionPool(pool).addNetworkInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    throw new IOException("the interceptor's own");
                }))
                .open();

        assertThatThrownBy(() -> transport.execute(TestOperations.create()))
                .rootCause()
                .hasMessage("the interceptor's own");

        assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
    }

    @Test
    void consecutiveFailuresShareOneConnection() throws InterruptedException {
        server.setDispatcher(
                Responses.always(Responses.json(404, "{\"message\":\"no\"}").build()));
        HttpTransport transport = builder().open();

        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> transport.execute(TestOperations.get())).isInstanceOf(NotFoundException.class);
        }

        for (int i = 0; i < 50; i++) {
            assertThat(server.takeRequest().getConnectionIndex()).isZero();
        }
    }

    @Test
    void aFinishedCallIsNotRetained() {
        server.enqueue(Responses.ok());
        List<WeakReference<Call>> calls = new CopyOnWriteArrayList<>();
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    calls.add(new WeakReference<>(chain.call()));
                    return chain.proceed(chain.request());
                }))
                .open();

        transport.execute(TestOperations.get());

        Await.until(() -> {
            System.gc();
            return calls.get(0).refersTo(null);
        });
        transport.close();
    }

    private TestBuilder builder() {
        return TestBuilder.to(server)
                .maxResponseBytes(100_000)
                .retryPolicy(RetryPolicy.none())
                .configureHttpClient(http -> http.connectionPool(pool));
    }
}
