package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions of an application's hooks: interceptors, the function that configures the HTTP client, and clocks. */
class HooksTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anUndeclaredExceptionOfAnInterceptorIsATransportFailure(boolean afterTheAnswer) {
        server.setDispatcher(Responses.always(Responses.ok()));
        HttpTransport transport = intercepted(chain -> {
            if (afterTheAnswer) {
                chain.proceed(chain.request()).close();
            }
            return SneakyThrow.throwIt(new TimeoutException("own"));
        });
        BackgroundThread<Object> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));

        assertThat(caller.thrown())
                .isInstanceOfSatisfying(
                        TransportException.class,
                        it -> assertThat(it.outcome()).isEqualTo(afterTheAnswer ? Outcome.UNKNOWN : Outcome.NOT_SENT))
                .hasRootCauseInstanceOf(TimeoutException.class);
        assertThat(caller.isInterrupted()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(afterTheAnswer ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("undeclared")
    void anUndeclaredExceptionAfterTheResponseClosesTheConnection(Exception thrown) {
        CountDownLatch hungUp = new CountDownLatch(1);
        Script script = connection -> {
            connection.readRequest();
            connection.answer(200, "{\"name\":\"one\"}");
            connection.awaitEnd();
            hungUp.countDown();
        };
        try (RawServer raw = RawServer.start(script)) {
            HttpTransport transport = TestBuilder.to(raw)
                    .configureHttpClient(http -> http.addInterceptor(chain -> {
                        Response unused = chain.proceed(chain.request());
                        return SneakyThrow.throwIt(thrown);
                    }))
                    .open();
            BackgroundThread<Object> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));

            assertThat(caller.thrown())
                    .isInstanceOfSatisfying(
                            SdkException.class, it -> assertThat(it.outcome()).isEqualTo(Outcome.UNKNOWN));
            Await.until(hungUp);
        }
    }

    static Stream<Exception> undeclared() {
        return Stream.of(new TimeoutException("own"), new InterruptedException("own"));
    }

    @Test
    void anInterruptedExceptionOfAnInterceptorInterruptsTheCall() {
        HttpTransport transport = intercepted(chain -> SneakyThrow.throwIt(new InterruptedException()));
        BackgroundThread<Object> caller = BackgroundThread.start(() -> transport.execute(TestOperations.create()));

        assertThat(caller.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(caller.isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#errors")
    void anErrorOfAnInterceptorReachesTheCaller(Error thrown) {
        HttpTransport transport = intercepted(chain -> SneakyThrow.throwIt(thrown));

        assertThatThrownBy(() -> transport.execute(TestOperations.create())).isSameAs(thrown);
    }

    @Test
    void anInterceptorMayThrowTheSameSdkExceptionEachTime() {
        RateLimitException ofAnother = limited();
        HttpTransport transport = intercepted(chain -> SneakyThrow.throwIt(ofAnother));

        assertThat(catchThrowable(() -> transport.execute(TestOperations.get())))
                .isSameAs(ofAnother);
        assertThat(timing.sleeps()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#exceptions")
    void buildThrowsExceptionsOfConfigureHttpClient(Exception thrown) {
        TestBuilder builder = TestBuilder.to(server).configureHttpClient(http -> SneakyThrow.throwIt(thrown));

        assertThatThrownBy(builder::open).isSameAs(thrown);
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#exceptions")
    void anExceptionOfTheSleepEndsTheCall(Exception thrown) {
        Responses.enqueue(server, Responses.status(503), Responses.ok());
        timing.beforeSleep(() -> SneakyThrow.throwIt(thrown));
        HttpTransport transport = TestBuilder.to(server).timing(timing).open();

        assertThatThrownBy(() -> transport.execute(TestOperations.get())).isSameAs(thrown);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private RateLimitException limited() {
        server.enqueue(Responses.status(429));
        HttpTransport transport =
                TestBuilder.to(server).retryPolicy(RetryPolicy.none()).open();
        return catchThrowableOfType(RateLimitException.class, () -> transport.execute(TestOperations.get()));
    }

    private HttpTransport intercepted(Interceptor interceptor) {
        return TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.addInterceptor(interceptor))
                .open();
    }
}
