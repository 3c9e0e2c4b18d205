package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.none;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.CallOptions;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryRulesTest {
    private static final List<Integer> UNKNOWN_OUTCOME = List.of(408, 500, 502, 503, 504);
    private static final List<Integer> FINAL =
            List.of(300, 304, 400, 401, 402, 403, 404, 409, 412, 422, 423, 425, 501, 505, 511);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    static Stream<Arguments> repeatableAndNobodyKnows() {
        return withStatuses(TestOperations.get(), TestOperations.replace(), TestOperations.delete());
    }

    static Stream<Arguments> unsafeAndNobodyKnows() {
        return withStatuses(TestOperations.create(), TestOperations.update());
    }

    private static Stream<Arguments> withStatuses(Operation<?>... operations) {
        return UNKNOWN_OUTCOME.stream()
                .flatMap(status -> Stream.of(operations).map(each -> Arguments.of(status, each.method(), each)));
    }

    static Stream<Arguments> anyAndFinal() {
        return FINAL.stream().flatMap(status -> Stream.of(RetryClass.values()).map(each -> Arguments.of(status, each)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("repeatableAndNobodyKnows")
    void retriesRepeatableOperationsTwiceIfTheOutcomeIsUnknown(int status, String method, Operation<?> operation) {
        enqueue(server, status(status), status(status), status(status), ok());

        ApiException thrown = fails(transport(), operation);

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.method()).isEqualTo(method);
        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.outcome()).isEqualTo(TestOperations.outcome(operation.retryClass(), Outcome.UNKNOWN));
        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("unsafeAndNobodyKnows")
    void sendsUnsafeOperationsOnceIfTheOutcomeIsUnknown(int status, String method, Operation<?> operation) {
        enqueue(server, status(status), ok());

        ApiException thrown = fails(transport(), operation);

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.method()).isEqualTo(method);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(thrown.isTransient()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("anyAndFinal")
    void sendsEveryOperationOnceIfTheStatusIsFinal(int status, RetryClass retryClass) {
        enqueue(server, status(status), ok());

        ApiException thrown = fails(transport(), TestOperations.of(retryClass));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.attempts()).isEqualTo(1);
        assertThat(thrown.isTransient()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void sendsOnceWithoutRetries(int status) {
        enqueue(server, status(status), ok());

        assertThat(fails(transport(RetryPolicy.none()), TestOperations.get()).status())
                .isEqualTo(status);
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void makesOneAttemptWithoutRetriesWhateverIsLost(RetryClass retryClass) throws IOException {
        enqueue(server, none(), ok());
        TransportException lost = catchThrowableOfType(
                TransportException.class, () -> transport(RetryPolicy.none()).execute(TestOperations.of(retryClass)));
        assertThat(lost.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isEqualTo(1);

        server.close();
        TransportException refused = catchThrowableOfType(
                TransportException.class, () -> transport(RetryPolicy.none()).execute(TestOperations.of(retryClass)));
        assertThat(refused.attempts()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10})
    void sendsACreateWithALostResponseOnceWithAnyNumberOfRetries(int maxRetries) {
        enqueue(server, none(), ok());
        RetryPolicy policy = RetryPolicy.builder().maxRetries(maxRetries).build();

        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> transport(policy).execute(TestOperations.create()));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(thrown).hasMessageContaining("the vendor may have applied the request");
    }

    @Test
    void sendsACreateOnceAfterA503WithZeroSeconds() {
        enqueue(server, retryAfter(503, "0"), ok());

        ApiException thrown = fails(transport(), TestOperations.create());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(thrown).isInstanceOf(ServerException.class);
        assertThat(thrown.status()).isEqualTo(503);
        assertThat(thrown.retryAfter()).contains(Duration.ZERO);
    }

    @Test
    void backsOffBeforeAReadAfterA503WithZeroSeconds() {
        enqueue(server, retryAfter(503, "0"), ok());

        assertThat(transport().execute(TestOperations.get())).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void honorsRetryAfterForEveryRetry(int status) {
        enqueue(server, retryAfter(status, "7"), ok());

        transport().execute(TestOperations.get());

        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void failsAtOnceIfRetryAfterIsOverTheMaximum(int status) {
        enqueue(server, retryAfter(status, "61"), ok());

        assertThat(fails(transport(), TestOperations.get()).retryAfter()).contains(Duration.ofSeconds(61));
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 425, 501})
    void aFinalStatusWithRetryAfterIsNotRetried(int status) {
        enqueue(server, retryAfter(status, "7"), ok());

        assertThat(fails(transport(), TestOperations.get()).retryAfter()).contains(Duration.ofSeconds(7));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void retryAfterDoesNotMakeACreateRepeatable(int status) {
        enqueue(server, retryAfter(status, "7"), ok());

        fails(transport(), TestOperations.create());

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void mixesBackoffAndRetryAfter() {
        enqueue(server, status(500), retryAfter(429, "1"), ok());

        transport().execute(TestOperations.get());

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250), Duration.ofSeconds(1));
    }

    @Test
    void aCreateThatIsAssumedIdempotentIsRetried() {
        enqueue(server, status(503), none(), ok());

        Thing created = transport().with(assumeIdempotent(true)).execute(TestOperations.create());

        assertThat(created).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aViewCanResetAssumeIdempotent() {
        enqueue(server, status(503), ok());
        HttpTransport transport = transport().with(assumeIdempotent(true)).with(assumeIdempotent(false));

        fails(transport, TestOperations.create());

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void backoffDoublesUpToItsMaximumWithinTenRetries() {
        enqueue(server, Stream.generate(() -> status(500)).limit(12).toArray(MockResponse[]::new));
        RetryPolicy policy = RetryPolicy.builder().maxRetries(10).build();

        assertThat(fails(transport(policy), TestOperations.get()).attempts()).isEqualTo(11);
        assertThat(server.getRequestCount()).isEqualTo(11);
        assertThat(timing.sleeps())
                .extracting(Duration::toMillis)
                .containsExactly(250L, 500L, 1000L, 2000L, 4000L, 4000L, 4000L, 4000L, 4000L, 4000L);
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void anIncompleteBodyIsRetriedOnlyForRepeatableOperations(RetryClass retryClass) {
        enqueue(server, Responses.cut(), Responses.cut(), Responses.cut());

        TransportException thrown = catchThrowableOfType(
                TransportException.class, () -> transport().execute(TestOperations.of(retryClass)));

        assertThat(server.getRequestCount()).isEqualTo(retryClass == RetryClass.UNSAFE ? 1 : 3);
        assertThat(thrown.status()).hasValue(200);
        assertThat(thrown.phase()).isEqualTo(TransportException.Phase.BODY);
        assertThat(thrown.outcome()).isEqualTo(TestOperations.outcome(retryClass, Outcome.APPLIED_RESPONSE_LOST));
        assertThat(thrown.isTimeout()).isFalse();
        assertThat(thrown).hasMessageContaining(": 200, but the body is incomplete (");
    }

    @Test
    void anIncompleteChunkIsAnIncompleteBody() {
        MockResponse cut = new MockResponse.Builder()
                .chunkedBody("{\"name\":\"one\"}", 4)
                .onResponseBody(Responses.HANG_UP)
                .build();
        enqueue(server, cut, ok());

        assertThat(transport().execute(TestOperations.get())).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    private static CallOptions assumeIdempotent(boolean value) {
        return CallOptions.builder().assumeIdempotent(value).build();
    }

    private HttpTransport transport() {
        return transport(RetryPolicy.defaults());
    }

    private HttpTransport transport(RetryPolicy policy) {
        return TestBuilder.to(server).timing(timing).retryPolicy(policy).open();
    }

    private static ApiException fails(HttpTransport transport, Operation<?> operation) {
        return catchThrowableOfType(ApiException.class, () -> transport.execute(operation));
    }
}
