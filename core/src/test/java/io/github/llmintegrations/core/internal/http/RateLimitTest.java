package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.ok;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @ParameterizedTest
    @CsvSource({"0, 1000", "0.999999, 1349"})
    void waitsForRetryAfterAndAtMostAThirdLonger(double random, long millis) {
        enqueue(
                server,
                retryAfter(429, "1"),
                Responses.json(201, "{\"name\":\"one\"}").build());

        Thing created = transport(random).execute(TestOperations.create());

        assertThat(created).isEqualTo(new Thing("one"));
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(timing.sleeps()).extracting(Duration::toMillis).containsExactly(millis);
    }

    @Test
    void waitsUpToATenthAndAQuarterSecondLongerThanRetryAfter() {
        enqueue(server, retryAfter(429, "40"), ok());

        transport(0.999_999).execute(TestOperations.create());

        assertThat(timing.sleeps())
                .singleElement()
                .satisfies(it -> assertThat(it).isBetween(Duration.ofMillis(44_249), Duration.ofMillis(44_250)));
    }

    @Test
    void failsAfterTwoRetriesWithTheLastRetryAfter() {
        enqueue(server, retryAfter(429, "1"), retryAfter(429, "2"), retryAfter(429, "3"), ok());

        RateLimitException thrown = fails(transport(0));

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(thrown.status()).isEqualTo(429);
        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(thrown.isTransient()).isTrue();
        assertThat(thrown.getSuppressed())
                .extracting(each -> ((RateLimitException) each).retryAfter().orElseThrow())
                .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"0, 250, 500", "0.999999, 499, 999"})
    void backsOffWithoutARetryAfter(double random, long first, long second) {
        enqueue(server, status(429), status(429), status(429));

        fails(transport(random));

        assertThat(timing.sleeps()).extracting(Duration::toMillis).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "soon", "1e9", "Sun, 01 Mar 2026 11:00:00 GMT"})
    void backsOffIfRetryAfterIsZeroPastOrUnreadable(String value) {
        enqueue(server, retryAfter(429, value), retryAfter(429, value), retryAfter(429, value));

        fails(transport(0));

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @CsvSource({"61, 61", "86400, 86400", "'Mon, 02 Mar 2026 12:00:00 GMT', 86400"})
    void failsAtOnceIfRetryAfterIsOverTheMaximum(String value, long seconds) {
        enqueue(server, retryAfter(429, value), ok());

        RateLimitException thrown = fails(transport(0));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void failsAtOnceIfRetryAfterIsHuge() {
        enqueue(server, retryAfter(429, "9".repeat(30)), ok());

        assertThat(fails(transport(0)).retryAfter().orElseThrow()).isGreaterThan(Duration.ofDays(365));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void waitsUpToAMinute() {
        enqueue(server, retryAfter(429, "60"), ok());

        assertThat(transport(0).execute(TestOperations.create())).isEqualTo(new Thing("one"));
        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void theMaximumIsConfigurable() {
        enqueue(server, retryAfter(429, "3"), ok());
        RetryPolicy policy =
                RetryPolicy.builder().maxRetryAfter(Duration.ofSeconds(2)).build();

        fails(TestBuilder.to(server).timing(timing).retryPolicy(policy).open());

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, 3600})
    void interpretsADateRelativeToTheServersClock(long clockError) {
        timing.now(Instant.parse("2026-03-01T12:00:00Z").plusSeconds(clockError));
        MockResponse limited = retryAfter(429, "Sun, 01 Mar 2026 12:00:02 GMT")
                .newBuilder()
                .setHeader("Date", "Sun, 01 Mar 2026 12:00:00 GMT")
                .build();
        enqueue(server, limited, ok());

        transport(0).execute(TestOperations.create());

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({
        "'Sunday, 01-Mar-26 12:00:05 GMT', 'Sunday, 01-Mar-26 12:00:00 GMT'",
        "'Sun Mar  1 12:00:05 2026', 'Sun Mar  1 12:00:00 2026'",
        "'Sunday, 01-Mar-26 12:00:05 GMT', 'Sun, 01 Mar 2026 12:00:00 GMT'",
        "'Sun, 01 Mar 2026 12:00:05 GMT', 'Sunday, 01-Mar-26 12:00:00 GMT'",
        "'2, 5', ''",
        "'1, Sun, 01 Mar 2026 12:00:05 GMT', 'Sun Mar  1 12:00:00 2026'"
    })
    void honorsAllFormatsOfTheHeader(String value, String date) {
        timing.now(Instant.parse("2026-03-01T13:00:00Z"));
        MockResponse limited =
                retryAfter(429, value).newBuilder().setHeader("Date", date).build();
        enqueue(server, limited, ok());

        transport(0).execute(TestOperations.create());

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void honorsTheLongerOfTwoHeaders() {
        MockResponse limited = status(429)
                .newBuilder()
                .addHeader("Retry-After", "1")
                .addHeader("Retry-After", "30")
                .build();
        enqueue(server, limited, ok());

        transport(0).execute(TestOperations.create());

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void failsWithThe429IfTheWaitExceedsTheTotalTimeout() {
        enqueue(server, retryAfter(429, "10"), ok());

        RateLimitException thrown = fails(withBudget(Duration.ofSeconds(5)));

        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
        assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(10));
    }

    @Test
    void doesNotWaitForAnAttemptWithLessThanASecond() {
        enqueue(server, retryAfter(429, "10"), ok());

        fails(withBudget(Duration.ofMillis(10_999)));

        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void waitsForAnAttemptWithASecond() {
        enqueue(server, retryAfter(429, "10"), ok());

        withBudget(Duration.ofSeconds(11)).execute(TestOperations.create());

        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(10));
    }

    private HttpTransport withBudget(Duration budget) {
        return TestBuilder.to(server).timing(timing).totalTimeout(budget).open();
    }

    private HttpTransport transport(double random) {
        return TestBuilder.to(server).timing(timing.random(random)).open();
    }

    private static RateLimitException fails(HttpTransport transport) {
        return catchThrowableOfType(RateLimitException.class, () -> transport.execute(TestOperations.create()));
    }
}
