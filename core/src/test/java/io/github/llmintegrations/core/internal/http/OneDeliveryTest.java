package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.AttemptReport;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.core.TransportException.Phase;
import io.github.llmintegrations.core.internal.http.RawServer.Script;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An attempt delivers its request at most once, whatever happens to the connection. */
class OneDeliveryTest {
    private static final String THING = "{\"name\":\"one\"}";
    private static final Script ANSWER_ALWAYS = connection -> connection.answerAlways(200, THING);
    private static final Script ANSWER_ONE_AND_READ_ONE = connection -> {
        connection.readRequest();
        connection.answer(200, THING);
        connection.readRequest();
    };

    private final FakeTiming timing = new FakeTiming();

    @Test
    void aCreateWithoutAResponseOnAPooledConnectionIsNotSentAgain() {
        try (RawServer server = RawServer.start(ANSWER_ONE_AND_READ_ONE, ANSWER_ALWAYS)) {
            HttpTransport transport = transport(server);
            transport.execute(TestOperations.get());

            TransportException thrown = loses(transport, TestOperations.create());

            assertThat(server.requests()).hasSize(2);
            assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(thrown.phase()).isEqualTo(Phase.RESPONSE);
            assertThat(thrown.attempts()).isEqualTo(1);
            assertThat(thrown.isTransient()).isTrue();
            assertThat(thrown)
                    .hasMessage("POST /v2/things: the connection was lost before a response arrived"
                            + " (IOException; the vendor may have applied the request)");
        }
    }

    @Test
    void aReadWithoutAResponseOnAPooledConnectionIsRetriedByTheRetryLoop() {
        List<AttemptReport> reports = new CopyOnWriteArrayList<>();
        try (RawServer server = RawServer.start(ANSWER_ONE_AND_READ_ONE, ANSWER_ALWAYS)) {
            HttpTransport transport =
                    TestBuilder.to(server).timing(timing).listener(reports::add).open();
            transport.execute(TestOperations.get());

            assertThat(transport.execute(TestOperations.get())).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(3);
            assertThat(reports).hasSize(3);
        }
    }

    @Test
    void aReadWithARetryPredicateWaitsBeforeItIsRetried() {
        try (RawServer server = RawServer.start(ANSWER_ONE_AND_READ_ONE, ANSWER_ALWAYS)) {
            HttpTransport transport = TestBuilder.to(server)
                    .timing(timing)
                    .retryPolicy(RetryPolicy.builder().retryOn(failure -> true).build())
                    .open();
            transport.execute(TestOperations.get());

            assertThat(transport.execute(TestOperations.get())).isEqualTo(new Thing("one"));

            assertThat(server.requests()).hasSize(3);
            assertThat(timing.sleeps()).hasSize(1);
        }
    }

    @Test
    void aCreateThatOneAddressHasReadIsNotSentToTheNextAddress() {
        InetAddress first = RawServer.loopback(1);
        InetAddress second = RawServer.loopback(2);
        try (RawServer reader = RawServer.start(first, 0, RawServer.Connection::readRequest);
                RawServer other = RawServer.start(second, reader.port(), ANSWER_ALWAYS)) {
            HttpTransport transport = TestBuilder.hosted()
                    .baseUrl("http://twin.test:" + reader.port())
                    .allowPlainHttp()
                    .timing(timing)
                    .configureHttpClient(http -> http.dns(host -> List.of(first, second)))
                    .open();

            TransportException thrown = loses(transport, TestOperations.create());

            assertThat(reader.requests()).hasSize(1);
            assertThat(other.requests()).isEmpty();
            assertThat(thrown.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aConnectionResetFollowsTheRetryClass(RetryClass retryClass) {
        Script reset = connection -> {
            connection.readRequest();
            connection.resetOnClose();
        };
        try (RawServer server = RawServer.start(reset)) {
            TransportException thrown = loses(transport(server), TestOperations.of(retryClass));

            assertThat(server.requests()).hasSize(retryClass == RetryClass.UNSAFE ? 1 : 3);
            assertThat(thrown.outcome()).isEqualTo(TestOperations.outcome(retryClass, Outcome.UNKNOWN));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HELLO WORLD\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 14\r\n\r\n{\"name\":\"one\"}",
                "HTTP/1.1 200 OK\r\nContent-Length: 14\r\nContent-Length: 2\r\n\r\n{\"name\":\"one\"}"
            })
    void aResponseThatIsNotHttpFollowsTheRetryClass(String garbage) {
        Script script = connection -> {
            connection.readRequest();
            connection.write(garbage);
        };
        try (RawServer server = RawServer.start(script)) {
            TransportException read = loses(transport(server), TestOperations.get());
            assertThat(read.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY);
            assertThat(server.requests()).hasSize(3);

            TransportException created = loses(transport(server), TestOperations.create());
            assertThat(created.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(RetryClass.class)
    void aTlsFailureAfterTheRequestFollowsTheRetryClass(RetryClass retryClass) {
        try (RawServer server = RawServer.start(ANSWER_ALWAYS)) {
            HttpTransport transport = TestBuilder.to(server)
                    .timing(timing)
                    .configureHttpClient(http -> http.addNetworkInterceptor(chain -> {
                        chain.proceed(chain.request()).close();
                        throw new SSLException("a record is broken");
                    }))
                    .open();

            TransportException thrown = loses(transport, TestOperations.of(retryClass));

            assertThat(server.requests()).hasSize(retryClass == RetryClass.UNSAFE ? 1 : 3);
            assertThat(thrown.isTransient()).isTrue();
            assertThat(thrown.outcome()).isEqualTo(TestOperations.outcome(retryClass, Outcome.UNKNOWN));
            assertThat(thrown.phase()).isEqualTo(Phase.RESPONSE);
        }
    }

    @Test
    void aRepeatedLengthIsAccepted() {
        Script script = connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 14\r\nContent-Length: 14\r\n\r\n" + THING);
        };
        try (RawServer server = RawServer.start(script)) {
            assertThat(transport(server).execute(TestOperations.create())).isEqualTo(new Thing("one"));
        }
    }

    @Test
    void aWronglyCompressedResponseIsAnIncompleteBody() {
        Script script = connection -> {
            connection.readRequest();
            connection.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!");
        };
        try (RawServer server = RawServer.start(script)) {
            assertThat(loses(transport(server), TestOperations.get()).attempts())
                    .isEqualTo(3);

            TransportException created = loses(transport(server), TestOperations.create());
            assertThat(created.attempts()).isEqualTo(1);
            assertThat(created.status()).hasValue(200);
            assertThat(created.outcome()).isEqualTo(Outcome.APPLIED_RESPONSE_LOST);
            assertThat(created.phase()).isEqualTo(Phase.BODY);
        }
    }

    private HttpTransport transport(RawServer server) {
        return TestBuilder.to(server).timing(timing).open();
    }

    private static TransportException loses(HttpTransport transport, Operation<?> operation) {
        return catchThrowableOfType(TransportException.class, () -> transport.execute(operation));
    }
}
