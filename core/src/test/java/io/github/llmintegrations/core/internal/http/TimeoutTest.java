package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.stall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.TransportException.Phase;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(300);

    /** Long enough for a response on a busy machine. */
    private static final Duration FAIR = Duration.ofMillis(1200);

    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(20);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aMissingResponseFollowsTheRetryClass(RetryClass retryClass) {
        enqueue(server, stall(), stall(), stall());

        TransportException thrown = loses(withAttemptsOf(FAIR), TestOperations.of(retryClass));

        assertThat(thrown.attempts()).isEqualTo(retryClass == RetryClass.UNSAFE ? 1 : 3);
        Await.until(() -> server.getRequestCount() == thrown.attempts());
        assertThat(thrown.isTimeout()).isTrue();
        assertThat(thrown.phase()).isEqualTo(Phase.RESPONSE);
        assertThat(thrown.outcome()).isEqualTo(TestOperations.outcome(retryClass, Outcome.UNKNOWN));
        assertThat(thrown.status()).isEmpty();
        assertThat(thrown)
                .hasMessageEndingWith(": no response in time (InterruptedIOException; "
                        + (retryClass == RetryClass.READ
                                ? "a read changes nothing)"
                                : "the vendor may have applied the request)"));
    }

    @Test
    void anAttemptAfterATimeoutMaySucceed() {
        enqueue(server, stall(), ok());

        assertThat(withAttemptsOf(FAIR).execute(TestOperations.get())).isEqualTo(new Thing("one"));
    }

    @Test
    void aSlowBodyEndsWithTheAttempt() {
        enqueue(
                server,
                ok().newBuilder().throttleBody(1, 200, TimeUnit.MILLISECONDS).build());
        HttpTransport transport = TestBuilder.to(server)
                .attemptTimeout(FAIR)
                .retryPolicy(RetryPolicy.none())
                .open();

        TransportException thrown = loses(transport, TestOperations.get());

        assertThat(thrown.elapsed()).isBetween(FAIR, SOON);
        assertThat(thrown.isTimeout()).isTrue();
        assertThat(thrown.phase()).isEqualTo(Phase.BODY);
        assertThat(thrown.status()).hasValue(200);
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
        assertThat(thrown).hasMessageContaining(": 200, but the body did not arrive in time (");
    }

    @Test
    void aStalledBodyEndsWithTheAttempt() {
        enqueue(server, stalling(200), ok());

        assertThat(withAttemptsOf(FAIR).execute(TestOperations.get())).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anErrorWithAStalledBodyIsThatError() {
        enqueue(server, stalling(502));

        ServerException thrown = catchThrowableOfType(
                ServerException.class, () -> withAttemptsOf(FAIR).execute(TestOperations.create()));

        assertThat(thrown.status()).isEqualTo(502);
        assertThat(thrown.body()).contains("{\"name\"");
    }

    @Test
    void theTotalTimeoutLimitsAnAttempt() {
        enqueue(server, stall());
        HttpTransport transport =
                TestBuilder.to(server).attemptTimeout(LONG).totalTimeout(SHORT).open();

        TransportException thrown = loses(transport, TestOperations.get());

        assertThat(thrown.elapsed()).isBetween(SHORT, SOON);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.isTimeout()).isTrue();
    }

    @Test
    void theRemainingTotalTimeoutLimitsALaterAttempt() {
        server.setDispatcher(failingAndThenStalling(Duration.ofMillis(98_700)));
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .attemptTimeout(LONG)
                .totalTimeout(Duration.ofSeconds(100))
                .open();
        long start = System.nanoTime();

        TransportException thrown = loses(transport, TestOperations.get());

        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.isTimeout()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1050), SOON);
    }

    @ParameterizedTest
    @ValueSource(longs = {9_750, 60_000})
    void aLongSleepLeavesNoTimeForTheNextAttempt(long oversleptMillis) {
        enqueue(server, Responses.status(500), stall());
        timing.beforeSleep(() -> timing.advance(Duration.ofMillis(oversleptMillis)));
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .totalTimeout(Duration.ofSeconds(10))
                .open();

        TransportException thrown = loses(transport, TestOperations.get());

        assertThat(thrown.attempts()).isEqualTo(2);
        assertThat(thrown.isTimeout()).isTrue();
        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void optionsOfTheCallOverrideThoseOfTheClient() {
        enqueue(server, stall());
        HttpTransport transport = TestBuilder.to(server)
                .attemptTimeout(LONG)
                .open()
                .with(CallOptions.builder().attemptTimeout(SHORT).build());

        assertThat(loses(transport, TestOperations.create()).isTimeout()).isTrue();
    }

    @Test
    void aShorterAttemptEndsBeforeAnEarlierLongerOne() {
        server.setDispatcher(stallingAlways());
        HttpTransport patient = TestBuilder.to(server).attemptTimeout(LONG).open();
        HttpTransport hasty = patient.with(CallOptions.builder()
                .attemptTimeout(SHORT)
                .retryPolicy(RetryPolicy.none())
                .build());
        BackgroundThread<Object> longOne = BackgroundThread.start(() -> patient.execute(TestOperations.create()));
        Await.until(() -> server.getRequestCount() == 1);

        TransportException thrown = loses(hasty, TestOperations.get());

        assertThat(thrown.isTimeout()).isTrue();
        assertThat(thrown.elapsed()).isBetween(SHORT, SOON);
        patient.close();
        assertThat(longOne.thrown()).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void aTimeoutDoesNotAffectTheNextOne() {
        server.setDispatcher(stallingAlways());
        HttpTransport transport = TestBuilder.to(server).open();
        BackgroundThread<Thing> last = BackgroundThread.start(() -> transport.execute(TestOperations.get()));
        BackgroundThread<TransportException> next = timingOut(transport, FAIR);
        BackgroundThread<TransportException> first = timingOut(transport, SHORT);

        assertThat(first.value().elapsed()).isBetween(SHORT, SOON);
        assertThat(next.value().elapsed()).isBetween(FAIR, SOON);
        transport.close();
        assertThat(last.thrown()).isInstanceOf(ClientClosedException.class);
    }

    private static BackgroundThread<TransportException> timingOut(HttpTransport transport, Duration limit) {
        CallOptions options = CallOptions.builder()
                .attemptTimeout(limit)
                .retryPolicy(RetryPolicy.none())
                .build();
        return BackgroundThread.start(() -> loses(transport.with(options), TestOperations.get()));
    }

    @Test
    void manyConcurrentAttemptsEndInTime() {
        server.setDispatcher(stallingAlways());
        HttpTransport transport =
                TestBuilder.to(server).retryPolicy(RetryPolicy.none()).open();

        BackgroundThread.together(16, () -> {
            for (int i = 1; i <= 10; i++) {
                Duration limit =
                        Duration.ofMillis(7L * i * (1 + Thread.currentThread().getId() % 3));
                TransportException thrown = loses(
                        transport.with(
                                CallOptions.builder().attemptTimeout(limit).build()),
                        TestOperations.get());
                assertThat(thrown.isTimeout()).isTrue();
                assertThat(thrown.elapsed()).isBetween(limit, SOON);
            }
            return true;
        });
    }

    @Test
    void aBlockingDnsLookupEndsWithTheAttempt() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger interruptedLookUps = new AtomicInteger();
        HttpTransport transport = TestBuilder.hosted()
                .timing(timing)
                .attemptTimeout(SHORT)
                .configureHttpClient(http -> http.dns(host -> {
                    try {
                        Await.until(never);
                    } finally {
                        interruptedLookUps.incrementAndGet();
                    }
                    return List.of();
                }))
                .open();
        long start = System.nanoTime();

        TransportException thrown = loses(transport, TestOperations.create());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.multipliedBy(3), SOON);
        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.isTimeout()).isTrue();
        assertThat(thrown.phase()).isEqualTo(Phase.CONNECT);
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        Await.until(() -> interruptedLookUps.get() == 3);
    }

    @Test
    void theTotalTimeoutLimitsADnsLookup() {
        CountDownLatch never = new CountDownLatch(1);
        HttpTransport transport = TestBuilder.hosted()
                .totalTimeout(SHORT)
                .configureHttpClient(http -> http.dns(host -> {
                    Await.until(never);
                    return List.of();
                }))
                .open();

        TransportException thrown = loses(transport, TestOperations.get());

        assertThat(thrown.isTimeout()).isTrue();
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.elapsed()).isBetween(SHORT, SOON);
    }

    @Test
    void aPooledConnectionNeedsNoDnsLookup() {
        enqueue(server, ok(), ok(), ok());
        List<Thread> lookUps = new CopyOnWriteArrayList<>();
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.dns(host -> {
                    lookUps.add(Thread.currentThread());
                    return Dns.SYSTEM.lookup(host);
                }))
                .open();

        for (int i = 0; i < 3; i++) {
            transport.execute(TestOperations.create());
        }

        assertThat(lookUps)
                .singleElement()
                .satisfies(thread -> assertThat(thread.isDaemon()).isTrue());
    }

    private static Dispatcher stallingAlways() {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return stall();
            }
        };
    }

    private HttpTransport withAttemptsOf(Duration timeout) {
        return TestBuilder.to(server).timing(timing).attemptTimeout(timeout).open();
    }

    private Dispatcher failingAndThenStalling(Duration before) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                timing.advance(before);
                return request.getExchangeIndex() == 0 ? Responses.status(500) : stall();
            }
        };
    }

    private static MockResponse stalling(int status) {
        return Responses.json(status, "{\"name\":\"one\"}")
                .onResponseBody(SocketEffect.Stall.INSTANCE)
                .build();
    }

    @Test
    void aTimeoutStaysATimeoutWhateverAnInterceptorThrows() {
        enqueue(server, stall());
        HttpTransport transport = TestBuilder.to(server)
                .attemptTimeout(SHORT)
                .retryPolicy(RetryPolicy.none())
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    try {
                        return chain.proceed(chain.request());
                    } catch (IOException e) {
                        return SneakyThrow.throwIt(new Exception(e));
                    }
                }))
                .open();

        assertThat(loses(transport, TestOperations.create()).isTimeout()).isTrue();
    }

    private static TransportException loses(HttpTransport transport, Operation<?> operation) {
        return catchThrowableOfType(TransportException.class, () -> transport.execute(operation));
    }
}
