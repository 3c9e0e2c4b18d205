package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallEnd;
import io.github.llmintegrations.core.CallInfo;
import io.github.llmintegrations.core.CallListener;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client notifies a listener of the start and the end of each call. */
class CallLifecycleTest {
    private static final CallInfo GET = CallInfo.builder()
            .vendor("Testo")
            .operation("things.get")
            .method("GET")
            .pathTemplate("/v2/things/{thing_id}")
            .build();

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();
    private final Recorder heard = new Recorder();

    @Test
    void aCallThatSucceedsAfterARetry() {
        enqueue(server, status(503), ok());

        transport().execute(TestOperations.get());

        assertThat(heard.events.subList(0, 3)).containsExactly(GET, "attempt 1, wait PT0.25S", "attempt 2, last");
        assertThat(heard.events).hasSize(4);
        assertThat(heard.end())
                .usingRecursiveComparison()
                .ignoringFields("elapsed")
                .isEqualTo(CallEnd.builder()
                        .call(GET)
                        .attempts(2)
                        .elapsed(Duration.ZERO)
                        .status(200)
                        .build());
        assertThat(heard.end().elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(250));
    }

    @Test
    void aCallThatFails() {
        enqueue(server, status(500));

        assertThatThrownBy(() -> transport().execute(TestOperations.create())).isInstanceOf(ServerException.class);

        assertThat(heard.end())
                .usingRecursiveComparison()
                .ignoringFields("elapsed")
                .isEqualTo(CallEnd.builder()
                        .call(CallInfo.builder()
                                .vendor("Testo")
                                .operation("things.create")
                                .method("POST")
                                .pathTemplate("/v2/things")
                                .build())
                        .attempts(1)
                        .elapsed(Duration.ZERO)
                        .status(500)
                        .errorType("ServerException")
                        .outcome(Outcome.UNKNOWN)
                        .build());
    }

    @Test
    void aCallThatEndsBeforeItsFirstAttempt() {
        HttpTransport transport = transport();
        transport.close();

        assertThatThrownBy(() -> transport.execute(TestOperations.get())).isInstanceOf(ClientClosedException.class);

        assertThat(heard.events).hasSize(2).startsWith(GET);
        assertThat(heard.end().attempts()).isZero();
        assertThat(heard.end().status()).isEqualTo(OptionalInt.empty());
        assertThat(heard.end().errorType()).contains("ClientClosedException");
        assertThat(heard.end().outcome()).contains(Outcome.NOT_SENT);
    }

    @Test
    void aCallThatAnExceptionOfTheApplicationEnds() {
        HttpTransport transport = TestBuilder.to(server)
                .apiKey(() -> {
                    throw new IllegalStateException("no vault");
                })
                .listener(heard)
                .open();

        assertThatThrownBy(() -> transport.execute(TestOperations.get())).isInstanceOf(IllegalStateException.class);

        assertThat(heard.end().errorType()).contains("IllegalStateException");
        assertThat(heard.end().outcome()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#exceptions")
    void exceptionsOfTheListenerDoNotAffectTheCall(Exception thrown) {
        enqueue(server, ok(), status(404));
        HttpTransport transport = throwing(thrown);

        assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));
        assertThatThrownBy(() -> transport.execute(TestOperations.create())).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#errors")
    void errorsOfTheListenerReachTheCaller(Error thrown) {
        assertThatThrownBy(() -> throwing(thrown).execute(TestOperations.create()))
                .isSameAs(thrown);
        assertThat(server.getRequestCount()).isZero();
    }

    private HttpTransport throwing(Throwable thrown) {
        return TestBuilder.to(server)
                .listener(new CallListener() {
                    @Override
                    public void onStart(CallInfo call) {
                        SneakyThrow.throwIt(thrown);
                    }

                    @Override
                    public void onAttempt(AttemptReport attempt) {}

                    @Override
                    public void onEnd(CallEnd end) {
                        SneakyThrow.throwIt(thrown);
                    }
                })
                .open();
    }

    @Test
    void requestsCarryTheCallForInterceptorsOfOkHttp() {
        enqueue(server, ok());
        List<Optional<CallInfo>> seen = new ArrayList<>();

        TestBuilder.to(server)
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    seen.add(Optional.ofNullable(chain.request().tag(CallInfo.class)));
                    return chain.proceed(chain.request());
                }))
                .open()
                .execute(TestOperations.get("id-canary"));

        assertThat(seen).containsExactly(Optional.of(GET));
    }

    private HttpTransport transport() {
        return TestBuilder.to(server).timing(timing).listener(heard).open();
    }

    /** Records the notifications of one call. */
    private static final class Recorder implements CallListener {
        private final List<Object> events = new ArrayList<>();

        @Override
        public void onStart(CallInfo call) {
            events.add(call);
        }

        @Override
        public void onAttempt(AttemptReport attempt) {
            events.add("attempt " + attempt.attempt()
                    + attempt.retryIn().map(wait -> ", wait " + wait).orElse(", last"));
        }

        @Override
        public void onEnd(CallEnd end) {
            events.add(end);
        }

        CallEnd end() {
            return (CallEnd) events.get(events.size() - 1);
        }
    }
}
