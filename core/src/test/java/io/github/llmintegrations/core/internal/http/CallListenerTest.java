package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.none;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.NotFoundException;
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

class CallListenerTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();
    private final List<AttemptReport> reports = new ArrayList<>();

    @Test
    void isCalledOnceForEachAttempt() {
        enqueue(
                server,
                retryAfter(503, "4")
                        .newBuilder()
                        .setHeader("x-request-id", "r-1")
                        .build(),
                none(),
                ok().newBuilder().setHeader("x-request-id", "r-3").build());

        transport().execute(TestOperations.get());

        assertThat(reports)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("elapsed")
                .containsExactly(
                        report(1, OptionalInt.of(503), Optional.of("r-1"), Optional.of(Duration.ofSeconds(4))),
                        report(2, OptionalInt.empty(), Optional.empty(), Optional.of(Duration.ofMillis(500))),
                        report(3, OptionalInt.of(200), Optional.of("r-3"), Optional.empty()));
    }

    @Test
    void isCalledForTheLastFailure() {
        enqueue(server, status(404));

        assertThatThrownBy(() -> transport().execute(TestOperations.get())).isInstanceOf(NotFoundException.class);

        assertThat(reports)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("elapsed")
                .containsExactly(report(1, OptionalInt.of(404), Optional.empty(), Optional.empty()));
    }

    @Test
    void receivesTheElapsedTimeOfAnAttempt() {
        enqueue(server, ok());
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.addInterceptor(chain -> {
                    timing.advance(Duration.ofHours(1));
                    return chain.proceed(chain.request());
                }))
                .listener(reports::add)
                .open();

        transport.execute(TestOperations.get());

        assertThat(reports)
                .singleElement()
                .satisfies(it -> assertThat(it.elapsed()).isEqualTo(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#exceptions")
    void itsExceptionsDoNotAffectTheCall(Exception thrown) {
        enqueue(server, status(429), ok(), status(404));
        HttpTransport transport = throwing(thrown);

        assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));
        assertThatThrownBy(() -> transport.execute(TestOperations.create()))
                .isInstanceOf(NotFoundException.class)
                .hasNoSuppressedExceptions();
        assertThat(reports).hasSize(3);
    }

    @Test
    void itsInterruptedExceptionSetsTheInterruptFlag() {
        enqueue(server, ok());
        BackgroundThread<Thing> caller = BackgroundThread.start(
                () -> throwing(new InterruptedException("own")).execute(TestOperations.create()));

        assertThat(caller.value()).isEqualTo(new Thing("one"));
        assertThat(caller.isInterrupted()).isTrue();
    }

    @Test
    void itsInterruptedExceptionEndsACallThatWouldContinue() {
        enqueue(server, status(503), ok());
        BackgroundThread<Thing> caller = BackgroundThread.start(
                () -> throwing(new InterruptedException("own")).execute(TestOperations.get()));

        assertThat(caller.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(caller.isInterrupted()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.github.llmintegrations.core.internal.http.SneakyThrow#errors")
    void itsErrorsReachTheCaller(Error thrown) {
        enqueue(server, ok());

        assertThatThrownBy(() -> throwing(thrown).execute(TestOperations.create()))
                .isSameAs(thrown);
    }

    private HttpTransport throwing(Throwable thrown) {
        return TestBuilder.to(server)
                .timing(timing)
                .listener(attempt -> {
                    reports.add(attempt);
                    SneakyThrow.throwIt(thrown);
                })
                .open();
    }

    @Test
    void aViewsListenerIsAddedToTheClients() {
        enqueue(server, ok());
        List<AttemptReport> ofTheView = new ArrayList<>();

        transport().with(CallOptions.builder().listener(ofTheView::add).build()).execute(TestOperations.get());

        assertThat(ofTheView).hasSize(1).isEqualTo(reports);
    }

    @Test
    void receivesNoIdQueryOrHeaderValue() {
        enqueue(server, ok());
        Operation<Thing> operation = Operation.draft(
                        "things.get", RetryClass.READ, "GET", TestOperations.THING, "id-canary")
                .query("filter", "query-canary")
                .reads(Thing.CODEC);

        TestBuilder.to(server)
                .timing(timing)
                .header("X-Tenant", "header-canary")
                .listener(reports::add)
                .open()
                .execute(operation);

        assertThat(reports).singleElement().asString().doesNotContain("canary", TestBuilder.API_KEY, "localhost");
    }

    private static AttemptReport report(
            int attempt, OptionalInt status, Optional<String> requestId, Optional<Duration> retryIn) {
        return AttemptReport.builder()
                .vendor("Testo")
                .operation("things.get")
                .method("GET")
                .pathTemplate("/v2/things/{thing_id}")
                .attempt(attempt)
                .status(status)
                .elapsed(Duration.ZERO)
                .requestId(requestId)
                .retryIn(retryIn)
                .build();
    }

    private HttpTransport transport() {
        return TestBuilder.to(server).timing(timing).listener(reports::add).open();
    }
}
