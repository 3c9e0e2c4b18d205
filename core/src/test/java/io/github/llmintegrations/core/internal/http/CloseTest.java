package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CloseTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final List<AttemptReport> reports = new CopyOnWriteArrayList<>();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void endsACallThatWaitsForItsResponse(RetryClass retryClass) {
        try (RawServer stalled = RawServer.start(stalling(""))) {
            ClientClosedException thrown = closedAfter(arrived, stalled, TestOperations.of(retryClass));

            assertThat(thrown.outcome()).isEqualTo(TestOperations.outcome(retryClass, Outcome.UNKNOWN));
            assertThat(thrown.getSuppressed()).isEmpty();
        }
    }

    @Test
    void endsACallThatReadsItsResponse() {
        try (RawServer stalled = RawServer.start(stalling("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"))) {
            assertThat(closedAfter(answered, stalled, TestOperations.get()).outcome())
                    .isEqualTo(Outcome.NOTHING_TO_APPLY);
        }
    }

    @Test
    void endsACallDuringItsDnsLookup() {
        CountDownLatch never = new CountDownLatch(1);
        HttpTransport transport = TestBuilder.hosted()
                .configureHttpClient(http -> http.dns(host -> {
                    arrived.countDown();
                    Await.until(never);
                    return List.of();
                }))
                .open();
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));
        Await.until(arrived);
        long start = System.nanoTime();

        transport.close();

        assertThat(caller.thrown())
                .isInstanceOfSatisfying(
                        ClientClosedException.class,
                        thrown -> assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
    }

    @Test
    void endsACallThatWaitsForItsNextAttempt() {
        server.enqueue(Responses.retryAfter(429, "30"));
        server.enqueue(Responses.ok());
        HttpTransport transport = TestBuilder.to(server).listener(reports::add).open();
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));
        Await.until(() -> reports.size() == 1);
        long start = System.nanoTime();

        transport.close();

        assertThat(caller.thrown()).isInstanceOfSatisfying(ClientClosedException.class, thrown -> {
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(RateLimitException.class);
        });
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(reports).hasSize(1);
    }

    @Test
    void endsWorkInTheBackground() {
        try (RawServer stalled = RawServer.start(stalling(""))) {
            HttpTransport transport = TestBuilder.to(stalled).open();
            CompletableFuture<Thing> future = transport.async(() -> transport.execute(TestOperations.get()));
            Await.until(arrived);

            transport.close();

            assertThatThrownBy(future::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ClientClosedException.class);
        }
    }

    @Test
    void laterCallsSendNothing() {
        server.enqueue(Responses.ok());
        server.enqueue(Responses.ok());
        HttpTransport transport = TestBuilder.to(server).listener(reports::add).open();
        transport.execute(TestOperations.get());
        reports.clear();

        transport.close();

        ClientClosedException thrown =
                catchThrowableOfType(ClientClosedException.class, () -> transport.execute(TestOperations.get()));
        assertThat(thrown).hasMessage("GET /v2/things/{thing_id}: the client is closed");
        assertThat(thrown.attempts()).isZero();
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(thrown.isTransient()).isFalse();
        assertThat(reports).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void beforeTheRequestIsSentPreventsSending() {
        server.enqueue(Responses.ok());
        List<HttpTransport> opened = new CopyOnWriteArrayList<>();
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.eventListenerFactory(call -> {
                    opened.forEach(HttpTransport::close);
                    return EventListener.NONE;
                }))
                .open();
        opened.add(transport);

        ClientClosedException thrown =
                catchThrowableOfType(ClientClosedException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void laterWorkFailsInsteadOfHanging() {
        HttpTransport transport = TestBuilder.to(server).open();

        transport.close();

        CompletableFuture<Thing> future = transport.async(() -> transport.execute(TestOperations.get()));
        assertThat(future).isCompletedExceptionally();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void canBeCalledConcurrently() {
        HttpTransport transport = TestBuilder.to(server).open();

        assertThat(BackgroundThread.together(8, () -> {
                    transport.close();
                    transport.close();
                    return true;
                }))
                .containsOnly(true)
                .hasSize(8);
    }

    @Test
    void ofAClientClosesItsViews() {
        HttpTransport transport = TestBuilder.to(server).open();
        HttpTransport view = transport.with(CallOptions.builder().build());

        transport.close();

        assertThatThrownBy(() -> view.execute(TestOperations.get())).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void ofAViewHasNoEffectOnItsClient() {
        server.enqueue(Responses.ok());
        server.enqueue(Responses.ok());
        HttpTransport transport = TestBuilder.to(server).open();
        HttpTransport view = transport.with(CallOptions.builder().build());

        view.close();

        assertThat(transport.execute(TestOperations.get())).isEqualTo(new Thing("one"));
        assertThat(view.execute(TestOperations.get())).isEqualTo(new Thing("one"));
    }

    @Test
    void leavesTheApplicationsHttpClientOpen() throws Exception {
        server.enqueue(Responses.ok());
        server.enqueue(Responses.ok());
        OkHttpClient lent = new OkHttpClient();
        HttpTransport transport = TestBuilder.to(server).httpClient(lent).open();
        transport.execute(TestOperations.get());

        transport.close();

        assertThat(lent.connectionPool().idleConnectionCount()).isEqualTo(1);
        assertThat(lent.dispatcher().executorService().isShutdown()).isFalse();
        try (Response response =
                lent.newCall(new Request.Builder().url(server.url("/")).build()).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void closesOnlyItsOwnConnections(boolean own, int left) {
        server.enqueue(Responses.ok());
        OkHttpClient lent = new OkHttpClient();
        List<OkHttpClient.Builder> built = new CopyOnWriteArrayList<>();
        TestBuilder builder = TestBuilder.to(server).configureHttpClient(built::add);
        HttpTransport transport = (own ? builder : builder.httpClient(lent)).open();
        transport.execute(TestOperations.get());

        transport.close();

        assertThat(built.get(0).build().connectionPool().connectionCount()).isEqualTo(left);
    }

    private ClientClosedException closedAfter(CountDownLatch latch, RawServer stalled, Operation<Thing> operation) {
        HttpTransport transport = TestBuilder.to(stalled)
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    answered.countDown();
                    return response;
                }))
                .open();
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(operation));
        Await.until(latch);
        Await.aMoment();
        long start = System.nanoTime();

        transport.close();

        assertThat(caller.thrown()).isInstanceOf(ClientClosedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertThat(stalled.requests()).hasSize(1);
        return (ClientClosedException) caller.thrown();
    }

    private Script stalling(String start) {
        return connection -> {
            connection.readRequest();
            connection.write(start);
            arrived.countDown();
            connection.awaitEnd();
        };
    }
}
