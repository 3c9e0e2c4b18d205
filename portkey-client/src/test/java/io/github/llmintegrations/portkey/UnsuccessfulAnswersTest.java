package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.ErrorCode;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.portkey.Calls.Call;
import java.util.stream.Stream;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of every operation that are 200, and say whether they are a success. */
@ParameterizedClass
@MethodSource("calls")
class UnsuccessfulAnswersTest {
    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final Call call;

    UnsuccessfulAnswersTest(Call call) {
        this.call = call;
    }

    static Stream<Call> calls() {
        return Calls.all();
    }

    private ApiException exceptionOf(String body) {
        portkey.answers(200, body);
        return catchThrowableOfType(ApiException.class, () -> call.run(portkey.retryingClient()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false,\"data\":{\"message\":\"No\",\"errorCode\":\"AB01\"}}",
                "{\"slug\":\"s\", \"data\":{\"errorCode\":\"AB01\", \"message\":\"No\"}, \"success\" : false}",
                "{\"status_code\":400,\"success\":false,\"error\":{\"message\":\"No\",\"code\":\"AB01\"}}",
                "{\"success\":false,\"message\":\"No\",\"errorCode\":\"AB01\"}"
            })
    void areFailuresWhenTheySayNo(String body) {
        ApiException exception = exceptionOf(body);

        assertThat(exception)
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage(call.message() + "200, but the body says that it is no success: No");
        assertThat(exception.status()).isEqualTo(200);
        assertThat(exception.errorCode()).contains(ErrorCode.AB01);
        assertThat(exception.body()).contains(body);
        assertThat(exception.operation()).isEqualTo(call.name());
        assertThat(exception.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(exception.isRetryable()).isFalse();
        assertThat(exception.attempts()).isEqualTo(1);
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void areFailuresWithoutAWordOfWhy() {
        ApiException exception = exceptionOf("{\"success\":false}");

        assertThat(exception).hasMessage(call.message() + "200, but the body says that it is no success");
        assertThat(exception.errorCode()).isEmpty();
        assertThat(exception.isMissing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null", "0", "\"false\""})
    void areSuccessesOtherwise(String flag) {
        portkey.answers(
                200,
                call.success().replaceFirst("\\{", "{\"success\":" + flag + ",").replace(",}", "}"));

        call.run(portkey.client());

        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @Test
    void areSuccessesWhenAFieldFurtherInSaysNo() {
        portkey.answers(
                200,
                call.success()
                        .replaceFirst("\\{", "{\"meta\":{\"success\":false},")
                        .replace(",}", "}"));

        call.run(portkey.client());

        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void areFailuresThoughTheirBodyIsCutUnlessNothingIsReadOfIt(int length) {
        portkey.answers(FakePortkey.answer(200, "{\"success\":false,\"padding\":\"" + "x".repeat(length) + "\"}")
                .setHeader("Content-Length", 200_000)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());

        if (call.isVoid()) {
            call.run(portkey.retryingClient());
        } else {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> call.run(portkey.client()))
                    .satisfies(e -> assertThat(e.status()).isEqualTo(200));
        }
        assertThat(portkey.requestCount()).isEqualTo(1);
    }
}
