package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.TransportException;
import io.github.llmintegrations.portkey.Calls.Call;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Answers of every operation that are 200, and say whether they are a success; but for operations that return just that. All that
 * such answers can say is in the core's SuccessFlagTest.
 */
@ParameterizedClass
@MethodSource("calls")
@Execution(ExecutionMode.SAME_THREAD)
class UnsuccessfulAnswersTest {
    /** One server and its connections for all answers to a call. */
    @SuppressWarnings("NullAway.Init")
    private static FakePortkey portkey;

    @SuppressWarnings("NullAway.Init")
    private static PortkeyClient client;

    @SuppressWarnings("NullAway.Init")
    private static PortkeyClient retryingClient;

    private final Call call;
    private final int requestsBefore = portkey.requestCount();

    UnsuccessfulAnswersTest(Call call) {
        this.call = call;
    }

    @BeforeParameterizedClassInvocation
    static void open() {
        portkey = new FakePortkey();
        client = portkey.client();
        retryingClient = portkey.retryingClient();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        portkey.close();
    }

    private int requestCount() {
        return portkey.requestCount() - requestsBefore;
    }

    static Stream<Call> calls() {
        return Calls.all().filter(call -> !call.returnsSuccess());
    }

    private ApiException exceptionOf(String body) {
        portkey.answers(200, body);
        return catchThrowableOfType(ApiException.class, () -> call.run(retryingClient));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false,\"data\":{\"message\":\"No\",\"errorCode\":\"AB01\"}}",
                "{\"slug\":\"s\", \"data\":{\"errorCode\":\"AB01\", \"message\":\"No\"}, \"success\" : false}",
                "{\"success\":false,\"message\":\"No\",\"errorCode\":\"AB01\"}",
                "{\"error\":{\"message\":\"No\",\"code\":\"AB01\"}}",
                "{\"slug\":\"s\",\"data\":[],\"models\":[],\"workspaces\":[],\"error\":{\"message\":\"No\",\"code\":\"AB01\"}}"
            })
    void areFailuresWhenTheySayNo(String body) {
        ApiException exception = exceptionOf(body);

        assertThat(exception)
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage(call.message() + "200, but the body reports a failure: No");
        assertThat(exception.status()).isEqualTo(200);
        assertThat(exception.errorCode()).contains("AB01");
        assertThat(exception.body()).contains(body);
        assertThat(exception.operation()).isEqualTo(call.name());
        assertThat(exception.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(exception.isTransient()).isFalse();
        assertThat(exception.attempts()).isEqualTo(1);
        assertThat(requestCount()).isEqualTo(1);
    }

    @Test
    void areFailuresWithoutAWordOfWhy() {
        ApiException exception = exceptionOf("{\"success\":false}");

        assertThat(exception).hasMessage(call.message() + "200, but the body reports a failure");
        assertThat(exception.errorCode()).isEmpty();
        assertThat(PortkeyErrors.isMissingOrForbidden(exception)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "\"no\"", "{}"})
    void areFailuresUnlessTheFlagSaysYes(String flag) {
        assertThat(exceptionOf(with("\"success\":" + flag)).status()).isEqualTo(200);
        assertThat(exceptionOf("{\"success\":" + flag + "}").status()).isEqualTo(200);
        assertThat(requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"success\":1", "\"success\":true,\"error\":null,\"errorCode\":null"})
    void areSuccessesOtherwise(String fields) {
        portkey.answers(200, with(fields));

        call.run(client);

        assertThat(requestCount()).isEqualTo(1);
    }

    /** The body of a success, with fields before its own. */
    private String with(String fields) {
        return call.success().replaceFirst("\\{", "{" + fields + ",").replace(",}", "}");
    }

    @Test
    void areSuccessesWhenAFieldFurtherInSaysNo() {
        portkey.answers(200, with("\"meta\":{\"success\":false,\"error\":\"no\"},\"list\":[{\"error\":1}]"));

        call.run(client);

        assertThat(requestCount()).isEqualTo(1);
    }

    static Stream<String> unreadableFailures() {
        String deep = "[".repeat(200) + "]".repeat(200);
        return Stream.of(
                "{\"success\":false}x",
                "{\"success\":false,\"data\":{\"mess",
                "{\"success\":false,\"deep\":" + deep + "}",
                "{\"success\":true,\"x\":1,\"x\":2,\"success\":false}",
                "\r\n {\"error\":\"no\"} </html>");
    }

    @ParameterizedTest
    @MethodSource("unreadableFailures")
    void areFailuresAsFarAsTheirBodyCanBeRead(String body) {
        assertThat(exceptionOf(body).status()).isEqualTo(200);
        assertThat(requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "OK", "null", "[]", "\"ok\"", "true", "{\"slug\":\"s\"}x", "{\"success\":fal"})
    void areNoSuccessesWhenTheyAreNoObject(String body) {
        portkey.answers(200, body);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> call.run(retryingClient))
                .withMessageStartingWith(call.message() + "200, but the body cannot be read: ")
                .satisfies(e -> {
                    assertThat(e.status()).isEqualTo(200);
                    assertThat(e.isTransient()).isFalse();
                });
        assertThat(requestCount()).isEqualTo(1);
    }

    @Test
    void leaveNobodyKnowingWhatWasDoneWhenTheyAreAPortalsPage() {
        portkey.answers(FakePortkey.answer(200, "<!doctype html><title>Sign in</title>")
                .setHeader("Content-Type", "text/html")
                .build());

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> call.run(client))
                .withMessage(call.message() + "200, but the body cannot be read: not JSON (content type text/html)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":\"no\",\"message\":\"N", "{\"x\":[1,2],\"error\":\"rate limited\""})
    void areFailuresAsFarAsTheyCameBeforeTheConnectionWasLost(String start) {
        portkey.answers(FakePortkey.answer(200, start)
                .setHeader("Content-Length", 200_000)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> call.run(retryingClient))
                .satisfies(e -> assertThat(e.status()).isEqualTo(200));
        assertThat(requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"success\":true,"})
    void areSuccessesIfNothingIsReadOfThemAndTheConnectionIsLostBeforeTheySayAnything(String start) {
        portkey.answers(FakePortkey.answer(200, start)
                .setHeader("Content-Length", 200_000)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());

        if (call.isVoid()) {
            call.run(client);
        } else {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> call.run(client));
        }
        assertThat(requestCount()).isEqualTo(1);
    }

    @Test
    void areFailuresThoughTheirBodyIsCut() {
        portkey.answers(FakePortkey.answer(200, "{\"success\":false,\"padding\":\"" + "x".repeat(100_000) + "\"}")
                .setHeader("Content-Length", 200_000)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> call.run(client))
                .satisfies(e -> assertThat(e.status()).isEqualTo(200));
        assertThat(requestCount()).isEqualTo(1);
    }
}
