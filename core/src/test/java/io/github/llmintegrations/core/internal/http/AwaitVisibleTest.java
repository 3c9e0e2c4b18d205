package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.llmintegrations.core.CallInterruptedException;
import io.github.llmintegrations.core.ClientClosedException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.NotVisibleException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwaitVisibleTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTiming timing = new FakeTiming();

    @Test
    void returnsWhatTheFirstReadFinds() {
        enqueue(server, named("old"));

        assertThat(await(MINUTE, "old")).isEqualTo(new Thing("old"));
        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void readsAgainWhileTheResourceIsMissingOrOld() {
        enqueue(server, status(404), named("old"), status(404), named("new"));

        assertThat(await(MINUTE, "new")).isEqualTo(new Thing("new"));
        assertThat(timing.sleeps())
                .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void waitsAtMostTwoSecondsBetweenReads() {
        enqueue(server, Stream.generate(() -> status(404)).limit(7).toArray(MockResponse[]::new));
        enqueue(server, named("new"));

        await(MINUTE, "new");

        assertThat(timing.sleeps().stream().mapToLong(Duration::toMillis))
                .containsExactly(100L, 200L, 400L, 800L, 1600L, 2000L, 2000L);
    }

    @Test
    void givesUpAfterTheTimeWithALastRead() {
        enqueue(server, named("old"), status(404), named("old"));

        assertThatThrownBy(() -> await(Duration.ofMillis(250), "new"))
                .isInstanceOfSatisfying(NotVisibleException.class, it -> {
                    assertThat(it.waited()).isGreaterThanOrEqualTo(Duration.ofMillis(250));
                    assertThat(it.operation()).isEqualTo("things.get");
                    assertThat(it.attempts()).isEqualTo(1);
                    assertThat(it.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
                    assertThat(it.isTransient()).isTrue();
                })
                .hasMessageMatching("GET /v2/things/\\{thing_id}: the change is not visible after \\d+ ms");
        assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(150));
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void otherFailuresEndTheWait() {
        enqueue(server, status(404), status(403));

        assertThatThrownBy(() -> await(MINUTE, "new")).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void anInterruptEndsTheWait() {
        enqueue(server, status(404));
        timing.beforeSleep(() -> Thread.currentThread().interrupt());
        BackgroundThread<Thing> caller = BackgroundThread.start(() -> await(MINUTE, "new"));

        assertThat(caller.thrown()).isInstanceOf(CallInterruptedException.class);
        assertThat(caller.isInterrupted()).isTrue();
    }

    @Test
    void closingTheClientEndsTheWait() {
        enqueue(server, status(404));
        HttpTransport transport = TestBuilder.to(server).timing(timing).open();
        timing.beforeSleep(transport::close);

        assertThatThrownBy(() -> await(transport, MINUTE, "new")).isInstanceOf(ClientClosedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.000000001S"})
    void rejectsTimesThatAreOutOfRange(Duration atMost) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> await(atMost, "new"))
                .withMessage("atMost must be more than 0 and at most 24 hours");
        assertThat(server.getRequestCount()).isZero();
    }

    private static MockResponse named(String name) {
        return json(200, "{\"name\":\"" + name + "\"}").build();
    }

    private Thing await(Duration atMost, String name) {
        return await(TestBuilder.to(server).timing(timing).open(), atMost, name);
    }

    private static Thing await(HttpTransport transport, Duration atMost, String name) {
        return transport.awaitVisible(
                TestOperations::get, NotFoundException.class::isInstance, thing -> name.equals(thing.name()), atMost);
    }
}
