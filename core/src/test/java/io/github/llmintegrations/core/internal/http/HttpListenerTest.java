package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Call;
import okhttp3.EventListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application's event listener that throws when a call is canceled, on a thread that also has to cancel other calls. */
class HttpListenerTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONGER = Duration.ofMillis(600);
    private static final Duration SOON = Duration.ofSeconds(4);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    static Stream<Named<? extends Throwable>> throwables() {
        return Stream.concat(SneakyThrow.exceptions(), SneakyThrow.errors());
    }

    @BeforeEach
    void neverAnswer() {
        server.setDispatcher(Responses.always(Responses.stall()));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void doesNotAffectTheTimeoutsOfOtherAttempts(Throwable thrown) {
        HttpTransport transport = throwingAtCancel(thrown);
        BackgroundThread<TransportException> other = BackgroundThread.start(() -> timesOut(transport, LONGER));

        List<TransportException> inTurn = List.of(timesOut(transport, SHORT), timesOut(transport, SHORT));

        assertThat(inTurn).allSatisfy(each -> assertThat(each.elapsed()).isBetween(SHORT, SOON));
        assertThat(other.value().elapsed()).isBetween(LONGER, SOON);
        HttpTransport ofAnotherClient = TestBuilder.to(server).open();
        assertThat(timesOut(ofAnotherClient, SHORT).elapsed()).isBetween(SHORT, SOON);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void doesNotKeepCloseFromEndingOtherCalls(Throwable thrown) {
        HttpTransport transport = throwingAtCancel(thrown);
        List<BackgroundThread<Object>> calls = Stream.generate(
                        () -> BackgroundThread.<Object>start(() -> transport.execute(TestOperations.get())))
                .limit(3)
                .toList();
        Await.until(() -> server.getRequestCount() == 3);

        assertThatCode(transport::close).doesNotThrowAnyException();

        assertThat(calls).allSatisfy(each -> assertThat(each.thrown()).isInstanceOf(ClientClosedException.class));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void doesNotThrowInTheInterruptingThread(Throwable thrown) {
        HttpTransport transport = throwingAtCancel(thrown);
        BackgroundThread<Object> call = BackgroundThread.start(() -> transport.execute(TestOperations.get()));
        Await.until(() -> server.getRequestCount() == 1);

        assertThatCode(call::interrupt).doesNotThrowAnyException();

        assertThat(call.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(call.isInterrupted()).isTrue();
    }

    private HttpTransport throwingAtCancel(Throwable thrown) {
        return TestBuilder.to(server)
                .retryPolicy(RetryPolicy.none())
                .configureHttpClient(http -> http.eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        SneakyThrow.throwIt(thrown);
                    }
                }))
                .open();
    }

    private static TransportException timesOut(HttpTransport transport, Duration attemptTimeout) {
        CallOptions options = CallOptions.builder()
                .attemptTimeout(attemptTimeout)
                .retryPolicy(RetryPolicy.none())
                .build();
        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> transport.with(options).execute(TestOperations.get()));
        assertThat(thrown.isTimeout()).isTrue();
        return thrown;
    }
}
