package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.none;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.SdkException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureReportTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @Test
    void containsTheOperationAndNoId() {
        enqueue(server, status(404));

        SdkException thrown = fails(TestOperations.get("secret-id"));

        assertThat(thrown.vendor()).isEqualTo("Testo");
        assertThat(thrown.operation()).isEqualTo("things.get");
        assertThat(thrown.method()).isEqualTo("GET");
        assertThat(thrown.pathTemplate()).isEqualTo("/v2/things/{thing_id}");
        assertThat(thrown).hasMessage("GET /v2/things/{thing_id}: 404 Not Found");
    }

    @Test
    void earlierFailuresAreSuppressedOldestFirst() {
        enqueue(server, status(500), none(), status(503));

        ServerException thrown = (ServerException) fails(TestOperations.get());

        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.status()).isEqualTo(503);
        assertThat(thrown.getSuppressed()).hasSize(2);
        assertThat(thrown.getSuppressed()[0]).isInstanceOfSatisfying(ServerException.class, it -> {
            assertThat(it.status()).isEqualTo(500);
            assertThat(it.attempts()).isEqualTo(1);
        });
        assertThat(thrown.getSuppressed()[1])
                .isInstanceOfSatisfying(
                        TransportException.class,
                        it -> assertThat(it.attempts()).isEqualTo(2));
    }

    @Test
    void elapsedIncludesTheWaits() {
        enqueue(server, retryAfter(429, "3"), retryAfter(429, "4"), status(400));

        assertThat(fails(TestOperations.create()).elapsed()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void elapsedIsTheRealTimeIfTheClockOfTheApplicationStandsStill() {
        List<AttemptReport> reports = new ArrayList<>();
        server.enqueue(status(404)
                .newBuilder()
                .headersDelay(303, TimeUnit.MILLISECONDS)
                .build());
        HttpTransport transport =
                TestBuilder.to(server).timing(timing).listener(reports::add).open();

        SdkException thrown = catchThrowableOfType(SdkException.class, () -> transport.execute(TestOperations.get()));

        assertThat(thrown.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(303));
        assertThat(reports)
                .singleElement()
                .satisfies(it -> assertThat(it.elapsed())
                        .isBetween(Duration.ofMillis(303), thrown.elapsed().plusMillis(50)));
    }

    @Test
    void elapsedIsNeverNegativeIfTheClockOfTheApplicationGoesBack() {
        server.setDispatcher(failingAfter(Duration.ofHours(-1)));

        assertThat(fails(TestOperations.create()).elapsed()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"2000, 1, 900", "3000, 2, 2050", "120000, 3, 3450"})
    void theTotalTimeoutEndsTheCallWithItsLastFailure(long budget, int attempts, long elapsed) {
        server.setDispatcher(failingAfter(Duration.ofMillis(900)));
        HttpTransport transport = TestBuilder.to(server)
                .timing(timing)
                .totalTimeout(Duration.ofMillis(budget))
                .open();

        ServerException thrown =
                catchThrowableOfType(ServerException.class, () -> transport.execute(TestOperations.get()));

        assertThat(thrown.attempts()).isEqualTo(attempts);
        assertThat(server.getRequestCount()).isEqualTo(attempts);
        assertThat(thrown.elapsed()).isBetween(Duration.ofMillis(elapsed), Duration.ofSeconds(20));
    }

    @Test
    void aLostAttemptOutweighsALaterOneThatIsNotSent() {
        enqueue(server, none());
        timing.beforeSleep(this::closeServer);

        TransportException thrown = (TransportException) fails(TestOperations.replace());

        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.phase()).isEqualTo(TransportException.Phase.CONNECT);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(((SdkException) thrown.getSuppressed()[0]).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aRejectedAttemptOutweighsALaterOneThatIsNotSent() {
        enqueue(server, status(429));
        timing.beforeSleep(this::closeServer);

        SdkException thrown = fails(TestOperations.create());

        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void anAppliedAttemptOutweighsALaterUnknownOne() {
        enqueue(server, Responses.cut(), status(500), status(500));

        ApiException thrown = (ApiException) fails(TestOperations.replace());

        assertThat(thrown.status()).isEqualTo(500);
        assertThat(thrown.outcome()).isEqualTo(Outcome.APPLIED_RESPONSE_LOST);
    }

    @Test
    void aLostAttemptOutweighsALaterRejection() {
        enqueue(server, none(), status(400));

        ApiException thrown = (ApiException) fails(TestOperations.replace());

        assertThat(thrown.status()).isEqualTo(400);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(thrown.outcome().mayHaveBeenApplied()).isTrue();
    }

    @Test
    void aReadHasNothingToApplyWhateverHappens() {
        List<MockResponse> lost = List.of(
                none(),
                Responses.cut(),
                status(500),
                status(408),
                json(200, "[]").build());
        for (MockResponse each : lost) {
            server.setDispatcher(Responses.always(each));

            SdkException thrown = fails(TestOperations.get());

            assertThat(Stream.concat(Stream.of(thrown), Stream.of(thrown.getSuppressed())))
                    .allSatisfy(failure -> {
                        assertThat(((SdkException) failure).outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
                        assertThat(failure.getMessage()).doesNotContain("applied");
                    });
            assertThat(thrown.outcome().mayHaveBeenApplied()).isFalse();
        }
    }

    @Test
    void aReadHasNothingToApplyEvenIfAssumedIdempotent() {
        enqueue(server, none(), status(404));
        HttpTransport transport = TestBuilder.to(server).timing(timing).open();
        CallOptions options = CallOptions.builder().assumeIdempotent(true).build();

        ApiException thrown = catchThrowableOfType(
                ApiException.class, () -> transport.with(options).execute(TestOperations.get()));

        assertThat(thrown.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
    }

    @Test
    void aReadReportsARejectionOrThatItWasNotSent() {
        enqueue(server, status(404));
        assertThat(fails(TestOperations.get()).outcome()).isEqualTo(Outcome.REJECTED);

        closeServer();
        assertThat(fails(TestOperations.get()).outcome()).isEqualTo(Outcome.NOT_SENT);
    }

    private void closeServer() {
        server.close();
        Await.aMoment();
    }

    private Dispatcher failingAfter(Duration duration) {
        return new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                timing.advance(duration);
                return status(500);
            }
        };
    }

    private SdkException fails(Operation<?> operation) {
        HttpTransport transport = TestBuilder.to(server).timing(timing).open();
        return catchThrowableOfType(SdkException.class, () -> transport.execute(operation));
    }
}
