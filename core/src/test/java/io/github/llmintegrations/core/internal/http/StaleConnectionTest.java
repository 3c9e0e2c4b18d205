package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.internal.http.RawServer.Connection;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that closes an idle connection causes neither a failure nor a second delivery. */
class StaleConnectionTest {
    private static final String THING = "{\"name\":\"one\"}";
    private static final Script ANSWER_ALWAYS = connection -> connection.answerAlways(200, THING);

    private final FakeTiming timing = new FakeTiming();
    private final ConnectionPool pool = new ConnectionPool();
    private final List<AttemptReport> reports = new CopyOnWriteArrayList<>();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private enum End {
        CLOSE,
        RESET,
        WORD_THAT_NOBODY_ASKED_FOR
    }

    static Stream<Arguments> everyEndAndRetryClass() {
        return Stream.of(End.values())
                .flatMap(end -> Stream.of(RetryClass.values()).map(each -> Arguments.of(end, each)));
    }

    @ParameterizedTest
    @MethodSource("everyEndAndRetryClass")
    void aRequestIsSentOnceOnAnotherConnection(End end, RetryClass retryClass) {
        assertThatTheNextGoesOutOnce(end, client -> {}, TestOperations.of(retryClass));
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void replacingAConnectionIsNotARetry(RetryClass retryClass) {
        assertThatTheNextGoesOutOnce(
                End.CLOSE, client -> client.retryPolicy(RetryPolicy.none()), TestOperations.of(retryClass));
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void severalStaleConnectionsAreSkipped(RetryClass retryClass) {
        CountDownLatch together = new CountDownLatch(3);
        CountDownLatch allHungUp = new CountDownLatch(3);
        Script oneEach = connection -> {
            connection.readRequest();
            together.countDown();
            Await.until(together);
            connection.answer(200, THING);
            connection.close();
            allHungUp.countDown();
        };
        try (RawServer server = RawServer.start(oneEach, oneEach, oneEach, ANSWER_ALWAYS)) {
            HttpTransport transport = transport(server, client -> {});
            BackgroundThread.together(3, () -> transport.execute(TestOperations.get()));
            Await.until(allHungUp);
            Await.aMoment();
            assertThat(pool.idleConnectionCount()).isEqualTo(3);

            assertThat(transport.execute(TestOperations.of(retryClass))).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(4);
            assertThat(timing.sleeps()).isEmpty();
            assertThat(pool.connectionCount()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatAnotherClientUsedLastIsChecked() {
        Script answerAndClose = connection -> {
            connection.readRequest();
            connection.answer(200, THING);
            connection.close();
            hungUp.countDown();
        };
        OkHttpClient lent = new OkHttpClient();
        try (RawServer server = RawServer.start(answerAndClose, ANSWER_ALWAYS)) {
            HttpTransport one = TestBuilder.to(server).httpClient(lent).open();
            HttpTransport other = TestBuilder.to(server).httpClient(lent).open();
            one.execute(TestOperations.get());
            Await.until(hungUp);
            Await.aMoment();

            assertThat(other.execute(TestOperations.create())).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aLiveConnectionIsReusedAfterIdling() {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            HttpTransport transport = transport(server, client -> {});
            transport.execute(TestOperations.get());
            Await.aMoment();

            transport.execute(TestOperations.create());
            transport.execute(TestOperations.create());

            assertThat(server.requests()).hasSize(3);
            assertThat(server.connectionCount()).isEqualTo(1);
            assertThat(pool.connectionCount()).isEqualTo(1);
        }
    }

    private void assertThatTheNextGoesOutOnce(End end, Consumer<TestBuilder> settings, Operation<Thing> operation) {
        try (RawServer server = RawServer.start(answeringAndEnding(end), ANSWER_ALWAYS)) {
            HttpTransport transport = leftAlone(server, settings);

            assertThat(transport.execute(operation)).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(2);
            assertThat(timing.sleeps()).isEmpty();
            assertThat(reports).extracting(AttemptReport::attempt).containsExactly(1, 1);
        }
    }

    /** Returns a client that has made one call, whose connection the server has closed. */
    private HttpTransport leftAlone(RawServer server, Consumer<TestBuilder> settings) {
        HttpTransport transport = transport(server, settings);
        transport.execute(TestOperations.get());
        answered.countDown();
        Await.until(hungUp);
        Await.aMoment();
        return transport;
    }

    private Script answeringAndEnding(End end) {
        return connection -> {
            connection.readRequest();
            connection.answer(200, THING);
            Await.until(answered);
            hangUp(connection, end);
            hungUp.countDown();
            connection.awaitEnd();
        };
    }

    private static void hangUp(Connection connection, End end) throws IOException {
        switch (end) {
            case CLOSE -> connection.close();
            case RESET -> {
                connection.resetOnClose();
                connection.close();
            }
            case WORD_THAT_NOBODY_ASKED_FOR ->
                connection.write("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"name\":\"other\"}");
        }
    }

    private HttpTransport transport(RawServer server, Consumer<TestBuilder> settings) {
        TestBuilder client = TestBuilder.to(server)
                .timing(timing)
                .listener(reports::add)
                .configureHttpClient(http -> http.connectionPool(pool));
        settings.accept(client);
        return client.open();
    }
}
