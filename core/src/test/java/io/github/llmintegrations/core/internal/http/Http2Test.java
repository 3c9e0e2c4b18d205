package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Http2Test {
    private static final int INTERNAL_ERROR = 2;
    private static final int REFUSED_STREAM = 7;
    private static final int CANCEL = 8;

    @StartStop
    private final MockWebServer server = http2Server();

    private final FakeTiming timing = new FakeTiming();

    private static MockWebServer http2Server() {
        MockWebServer server = new MockWebServer();
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        return server;
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aRefusedStreamIsRetriedForEveryOperation(RetryClass retryClass) {
        enqueue(server, closing(REFUSED_STREAM), ok());

        assertThat(transport().execute(TestOperations.of(retryClass))).isEqualTo(new Thing("one"));

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(timing.sleeps()).hasSize(1);
    }

    @Test
    void aRepeatedlyRefusedStreamIsNotSent() {
        enqueue(server, closing(REFUSED_STREAM), closing(REFUSED_STREAM), closing(REFUSED_STREAM), ok());

        TransportException thrown = loses(TestOperations.create());

        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(thrown)
                .hasMessage("POST /v2/things: the server refused the stream"
                        + " (StreamResetException; the request was not sent)");
    }

    @ParameterizedTest
    @ValueSource(ints = {CANCEL, INTERNAL_ERROR})
    void aCreateWithAResetStreamIsNotRetried(int errorCode) {
        enqueue(server, closing(errorCode), ok());

        TransportException thrown = loses(TestOperations.create());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {CANCEL, INTERNAL_ERROR})
    void aReadWithAResetStreamIsRetried(int errorCode) {
        enqueue(server, closing(errorCode), ok());

        assertThat(transport().execute(TestOperations.get())).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aStreamThatIsRefusedAfterItsHeadersIsAnIncompleteBody() {
        MockResponse cut = Responses.json(200, "{\"name\":\"one\"}")
                .onResponseBody(new SocketEffect.CloseStream(REFUSED_STREAM))
                .build();
        enqueue(server, cut, ok());

        TransportException thrown = loses(TestOperations.create());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.APPLIED_RESPONSE_LOST);
        assertThat(thrown).hasMessageContaining(": 200, but the body is incomplete (");
    }

    @Test
    void aCreateOnALostConnectionIsNotRetried() {
        enqueue(server, Responses.none(), ok());

        TransportException thrown = loses(TestOperations.create());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aConnectionWithAGoawayWhileIdleIsNotReused() {
        enqueue(server, last(), ok());
        HttpTransport transport = transport();
        transport.execute(TestOperations.get());
        Await.aMoment();

        assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aGoawayJustBeforeACreateMeansItIsNotSent() {
        enqueue(server, ok(), last(), ok());
        CountDownLatch chosen = new CountDownLatch(1);
        CountDownLatch givenUp = new CountDownLatch(1);
        HttpTransport transport = builder()
                .configureHttpClient(http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                        .addNetworkInterceptor(chain -> {
                            if (chain.request().method().equals("POST")) {
                                chosen.countDown();
                                Await.until(givenUp);
                                Await.aMoment();
                            }
                            return chain.proceed(chain.request());
                        }))
                .open();
        transport.execute(TestOperations.get());
        BackgroundThread<Thing> create = BackgroundThread.start(() -> transport.execute(TestOperations.create()));
        Await.until(chosen);
        transport.execute(TestOperations.get());
        givenUp.countDown();

        assertThat(create.value()).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(timing.sleeps()).hasSize(1);
    }

    @Test
    void anIdleConnectionIsReused() throws InterruptedException {
        enqueue(server, ok(), ok());
        HttpTransport transport = transport();
        transport.execute(TestOperations.get());
        Await.aMoment();

        assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));

        assertThat(server.takeRequest().getConnectionIndex()).isZero();
        assertThat(server.takeRequest().getConnectionIndex()).isZero();
    }

    private static MockResponse closing(int errorCode) {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseStream(errorCode))
                .build();
    }

    /** A response after which the server accepts no more requests on the connection. */
    private static MockResponse last() {
        return ok().newBuilder()
                .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
    }

    private TestBuilder builder() {
        return TestBuilder.to(server).timing(timing);
    }

    private HttpTransport transport() {
        return builder()
                .configureHttpClient(http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)))
                .open();
    }

    private TransportException loses(Operation<?> operation) {
        return catchThrowableOfType(TransportException.class, () -> transport().execute(operation));
    }
}
