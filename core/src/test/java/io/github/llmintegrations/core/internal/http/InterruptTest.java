package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import io.github.llmintegrations.core.internal.json.Documents;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import okhttp3.ConnectionPool;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupt ends a call at once in every phase, and sets the interrupt flag of the caller. */
class InterruptTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final Script ANSWER_ALWAYS = connection -> connection.answerAlways(200, "{\"name\":\"one\"}");

    private final ConnectionPool pool = new ConnectionPool();
    private final List<AttemptReport> reports = new CopyOnWriteArrayList<>();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    @Test
    void whileWaitingForTheResponse() {
        assertThat(interruptedOnceBlocked("").outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
    }

    @Test
    void whileReadingTheBody() {
        assertThat(interruptedOnceBlocked("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")
                        .outcome())
                .isEqualTo(Outcome.NOTHING_TO_APPLY);
    }

    @ParameterizedTest
    @CsvSource({"400, REJECTED", "429, REJECTED", "500, NOTHING_TO_APPLY", "503, NOTHING_TO_APPLY"})
    void whileReadingTheBodyOfAnError(int status, Outcome outcome) {
        assertThat(interruptedOnceBlocked("HTTP/1.1 " + status + " Oh\r\nContent-Length: 99\r\n\r\n{")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void beforeTheCallWithoutAConnection() {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            assertNothingIsSentBy(builder(server).open());

            assertThat(server.connectionCount()).isZero();
            assertThat(pool.connectionCount()).isZero();
        }
    }

    @Test
    void beforeTheCallWithAPooledConnection() {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            HttpTransport transport = builder(server).open();
            transport.execute(TestOperations.get());
            reports.clear();

            assertNothingIsSentBy(transport);

            assertThat(server.requests()).hasSize(1);
            assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void byTheDnsItself(boolean fastFallback) {
        assertThatNothingIsSentAfter(fastFallback, () -> Thread.currentThread().interrupt());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void duringTheDnsLookup(boolean fastFallback) {
        assertThatNothingIsSentAfter(fastFallback, () -> {
            Thread caller = Thread.currentThread();
            BackgroundThread.start(() -> {
                caller.interrupt();
                return true;
            });
            Await.until(caller::isInterrupted);
        });
    }

    @Test
    void duringTheTlsHandshake() {
        Script silent = connection -> {
            connection.readByte();
            arrived.countDown();
            connection.awaitEnd();
        };
        try (RawServer server = RawServer.start(silent)) {
            HttpTransport transport = TestBuilder.hosted()
                    .baseUrl("https://127.0.0.1:" + server.port())
                    .configureHttpClient(http -> http.connectionPool(pool))
                    .open();
            BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.get()));
            Await.until(arrived);
            Await.aMoment();
            long start = System.nanoTime();

            caller.interrupt();
            CallInterruptedException thrown = interruption(caller);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(thrown.attempts()).isEqualTo(1);
        }
    }

    @Test
    void afterTheResponseIsReadHasNoEffectOnTheCall() {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            Operation<Thing> operation = Operation.draft("things.get", RetryClass.READ, "GET", TestOperations.THINGS)
                    .reads(body -> {
                        Thing read = Documents.read(Thing.CODEC, body);
                        Thread.currentThread().interrupt();
                        return read;
                    });
            HttpTransport transport = builder(server).open();

            BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(operation));

            assertThat(caller.value()).isEqualTo(new Thing("one"));
            assertThat(caller.isInterrupted()).isTrue();
        }
    }

    @Test
    void duringAWaitBetweenAttempts() {
        Script limiting = connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 429 Slow Down\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n");
            connection.awaitEnd();
        };
        try (RawServer server = RawServer.start(limiting)) {
            HttpTransport transport = builder(server).open();
            BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));
            Await.until(() -> reports.size() == 1);
            long start = System.nanoTime();

            caller.interrupt();
            CallInterruptedException thrown = interruption(caller);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(RateLimitException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void doesNotAffectTheNextCall() {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            HttpTransport transport = builder(server).open();

            BackgroundThread<Thing> caller = BackgroundThread.start(() -> {
                transport.execute(TestOperations.get());
                Thread.currentThread().interrupt();
                assertThat(Thread.interrupted()).isTrue();
                return transport.execute(TestOperations.get());
            });

            assertThat(caller.value()).isEqualTo(new Thing("one"));
            assertThat(caller.isInterrupted()).isFalse();
        }
    }

    @Test
    void byAnInterceptorAfterTheResponseClosesTheConnection() {
        Script script = connection -> {
            connection.readRequest();
            connection.answer(200, "{\"name\":\"one\"}");
            connection.awaitEnd();
            hungUp.countDown();
        };
        try (RawServer server = RawServer.start(script)) {
            HttpTransport transport = TestBuilder.to(server)
                    .configureHttpClient(http -> http.addInterceptor(chain -> {
                        chain.proceed(chain.request());
                        throw InterruptTest.<RuntimeException>undeclared(new InterruptedException());
                    }))
                    .open();

            BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));

            assertThat(interruption(caller).outcome()).isEqualTo(Outcome.UNKNOWN);
            Await.until(hungUp);
        }
    }

    @Test
    void duringABlockingDnsLookup() {
        CountDownLatch over = new CountDownLatch(1);
        HttpTransport transport = TestBuilder.hosted()
                .configureHttpClient(http -> http.dns(host -> {
                    arrived.countDown();
                    awaitUninterruptibly(over);
                    return List.of();
                }))
                .open();
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.get()));
        Await.until(arrived);
        long start = System.nanoTime();

        caller.interrupt();
        CallInterruptedException thrown = interruption(caller);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(thrown.attempts()).isEqualTo(1);
        over.countDown();
    }

    /** Blocks like a lookup of the system. */
    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // continues
            }
        }
    }

    private CallInterruptedException interruptedOnceBlocked(String answer) {
        Script script = connection -> {
            connection.readRequest();
            connection.write(answer);
            arrived.countDown();
            connection.awaitEnd();
            hungUp.countDown();
        };
        try (RawServer server = RawServer.start(script)) {
            HttpTransport transport = builder(server).open();
            BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.get()));
            Await.until(answer.isEmpty() ? arrived : answered);
            Await.aMoment();
            long start = System.nanoTime();

            caller.interrupt();
            CallInterruptedException thrown = interruption(caller);
            Await.until(hungUp);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
            assertThat(server.requests()).hasSize(1);
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown.isTransient()).isFalse();
            assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
            return thrown;
        }
    }

    private void assertThatNothingIsSentAfter(boolean fastFallback, Runnable lookUp) {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            HttpTransport transport = TestBuilder.hosted()
                    .baseUrl("http://localhost:" + server.port())
                    .configureHttpClient(http -> http.connectionPool(pool)
                            .fastFallback(fastFallback)
                            .dns(host -> {
                                lookUp.run();
                                return List.of(RawServer.loopback(1), RawServer.loopback(2));
                            }))
                    .open();
            BackgroundThread<Thing> caller = BackgroundThread.start(() -> transport.execute(TestOperations.get()));

            CallInterruptedException thrown = interruption(caller);

            assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(server.requests()).isEmpty();
            assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
        }
    }

    private void assertNothingIsSentBy(HttpTransport transport) {
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> {
            Thread.currentThread().interrupt();
            return transport.execute(TestOperations.get());
        });

        CallInterruptedException thrown = interruption(caller);

        assertThat(thrown).hasMessage("GET /v2/things/{thing_id}: the thread was interrupted");
        assertThat(thrown.attempts()).isZero();
        assertThat(thrown.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(reports).isEmpty();
    }

    private static CallInterruptedException interruption(BackgroundThread<?> caller) {
        assertThat(caller.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(caller.isInterrupted()).isTrue();
        return (CallInterruptedException) caller.thrown();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // throws like Kotlin
    private static <E extends Exception> E undeclared(Exception thrown) throws E {
        throw (E) thrown;
    }

    private TestBuilder builder(RawServer server) {
        return TestBuilder.to(server)
                .listener(reports::add)
                .configureHttpClient(http -> http.connectionPool(pool).addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    answered.countDown();
                    return response;
                }));
    }
}
