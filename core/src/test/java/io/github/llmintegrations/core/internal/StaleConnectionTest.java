package io.github.llmintegrations.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.internal.RawServer.Connection;
import io.github.llmintegrations.core.internal.RawServer.Script;
import io.github.llmintegrations.core.internal.TestOperations.Thing;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server may hang up a connection that nobody uses: no failure, and no reason to send anything twice. */
class StaleConnectionTest {
    private static final String THING = "{\"name\":\"one\"}";
    private static final Script ANSWER_ALWAYS = connection -> connection.answerAlways(200, THING);

    private final FakeTiming timing = new FakeTiming();
    private final ConnectionPool pool = new ConnectionPool();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private enum End {
        CLOSE,
        RESET,
        WORD_THAT_NOBODY_ASKED_FOR
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aRequestGoesOutOnceOnAnotherConnection(RetryClass retryClass) {
        assertThatTheNextGoesOutOnce(End.CLOSE, TestOperations.of(retryClass));
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void howeverTheServerEndedIt(End end) {
        assertThatTheNextGoesOutOnce(end, TestOperations.create());
    }

    @Test
    void aHandfulOfDeadConnectionsIsPassedOverOneByOne() {
        CountDownLatch together = new CountDownLatch(3);
        CountDownLatch allHungUp = new CountDownLatch(3);
        Script oneEach = connection -> {
            connection.readRequest();
            together.countDown();
            Waiting.until(together);
            connection.answer(200, THING);
            connection.close();
            allHungUp.countDown();
        };
        try (RawServer server = RawServer.start(oneEach, oneEach, oneEach, ANSWER_ALWAYS)) {
            HttpTransport transport = transport(server);
            OwnThread.together(3, () -> transport.execute(TestOperations.get()));
            Waiting.until(allHungUp);
            Waiting.aMoment();
            assertThat(pool.idleConnectionCount()).isEqualTo(3);

            assertThat(transport.execute(TestOperations.create())).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(4);
            assertThat(timing.sleeps()).isEmpty();
            assertThat(pool.connectionCount()).isEqualTo(1);
        }
    }

    @Test
    void whicheverClientOnTheSameHttpClientUsedItLast() {
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
            Waiting.until(hungUp);
            Waiting.aMoment();

            assertThat(other.execute(TestOperations.create())).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aLivingConnectionIsUsedAgainAfterAWhile() {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            HttpTransport transport = transport(server);
            transport.execute(TestOperations.get());
            Waiting.aMoment();

            transport.execute(TestOperations.create());
            transport.execute(TestOperations.create());

            assertThat(server.requests()).hasSize(3);
            assertThat(server.connectionCount()).isEqualTo(1);
            assertThat(pool.connectionCount()).isEqualTo(1);
        }
    }

    private void assertThatTheNextGoesOutOnce(End end, Operation<Thing> operation) {
        Script answerAndEnd = connection -> {
            connection.readRequest();
            connection.answer(200, THING);
            Waiting.until(answered);
            hangUp(connection, end);
            hungUp.countDown();
            connection.awaitEnd();
        };
        try (RawServer server = RawServer.start(answerAndEnd, ANSWER_ALWAYS)) {
            HttpTransport transport = transport(server);
            transport.execute(TestOperations.get());
            answered.countDown();
            Waiting.until(hungUp);
            Waiting.aMoment();

            assertThat(transport.execute(operation)).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(2);
            assertThat(timing.sleeps()).isEmpty();
        }
    }

    private static void hangUp(Connection connection, End end) throws IOException {
        switch (end) {
            case CLOSE -> connection.close();
            case RESET -> {
                connection.resetOnClose();
                connection.close();
            }
            case WORD_THAT_NOBODY_ASKED_FOR -> connection.write("HTTP/1.1 408 Request Timeout\r\n\r\n");
        }
    }

    private HttpTransport transport(RawServer server) {
        return TestBuilder.to(server)
                .timing(timing)
                .configureHttpClient(http -> http.connectionPool(pool))
                .open();
    }
}
