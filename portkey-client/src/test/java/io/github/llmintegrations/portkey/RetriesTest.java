package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.portkey.Calls.Call;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operations are tried again after which answers. */
@ParameterizedClass
@MethodSource("calls")
class RetriesTest {
    private static final String FAILED = "{\"success\":false,\"data\":{\"message\":\"No\",\"errorCode\":\"AB04\"}}";

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private final FakeTiming timing = new FakeTiming();
    private final PortkeyClient client = portkey.open(portkey.builder().timing(timing));
    private final Call call;

    RetriesTest(Call call) {
        this.call = call;
    }

    static Stream<Call> calls() {
        return Calls.all();
    }

    private <T extends ApiException> T failure(Class<T> type) {
        return catchThrowableOfType(type, () -> call.run(client));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void areMadeAfterAServersFailureOnlyWhereDoingItTwiceDoesNoHarm(int status) {
        portkey.answers(status, FAILED);
        portkey.answers(200, call.success());

        if (call.isRepeatable()) {
            call.run(client);

            assertThat(portkey.requestCount()).isEqualTo(2);
            assertThat(timing.sleeps()).containsExactly(Duration.ofMillis(250));
            assertThat(identity(portkey.received())).isEqualTo(identity(portkey.received()));
        } else {
            ServerException exception = failure(ServerException.class);

            assertThat(exception.attempts()).isEqualTo(1);
            assertThat(exception.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(portkey.requestCount()).isEqualTo(1);
            assertThat(timing.sleeps()).isEmpty();
        }
    }

    private static String identity(RecordedRequest request) {
        return request.getRequestLine()
                + (request.getBody() == null ? "" : FakePortkey.body(request).utf8());
    }

    @Test
    void endAfterTwo() {
        for (int i = 0; i < 3; i++) {
            portkey.answers(500, FAILED);
        }

        ServerException exception = failure(ServerException.class);

        int attempts = call.isRepeatable() ? 3 : 1;
        assertThat(exception).hasMessage(call.message() + "500 Internal Server Error: No");
        assertThat(exception.attempts()).isEqualTo(attempts);
        assertThat(exception.getSuppressed()).hasSize(attempts - 1).hasOnlyElementsOfType(ServerException.class);
        assertThat(portkey.requestCount()).isEqualTo(attempts);
    }

    @Test
    void areMadeByAllAfterTooManyRequests() {
        portkey.answers(
                FakePortkey.answer(429, FAILED).addHeader("Retry-After", "3").build());
        portkey.answers(429, FAILED);
        portkey.answers(200, call.success());

        call.run(client);

        assertThat(portkey.requestCount()).isEqualTo(3);
        assertThat(timing.sleeps()).containsExactly(Duration.ofSeconds(3), Duration.ofMillis(500));
    }

    @Test
    void areNotMadeWhenTheWaitIsTooLong() {
        portkey.answers(
                FakePortkey.answer(429, FAILED).addHeader("Retry-After", "3600").build());

        RateLimitException exception = failure(RateLimitException.class);

        assertThat(exception.retryAfter()).contains(Duration.ofHours(1));
        assertThat(portkey.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 409, 412, 422, 501})
    void areNotMadeAfterARefusal(int status) {
        portkey.answers(status, FAILED);

        ApiException exception = failure(ApiException.class);

        assertThat(exception.status()).isEqualTo(status);
        assertThat(exception.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(portkey.requestCount()).isEqualTo(1);
        assertThat(timing.sleeps()).isEmpty();
    }

    @Test
    void takeWhatIsGoneForDeletedAfterADeleteThatMayHaveDoneIt() {
        portkey.answers(500, FAILED);
        portkey.answers(404, FAILED);
        boolean removes = call.method().equals("DELETE");

        if (removes) {
            call.run(client);
        } else {
            assertThat(failure(ApiException.class).status()).isEqualTo(call.isRepeatable() ? 404 : 500);
        }
        assertThat(portkey.requestCount()).isEqualTo(call.isRepeatable() ? 2 : 1);
    }

    @Test
    void doNotTakeWhatIsGoneForDeletedAfterARefusal() {
        portkey.answers(429, FAILED);
        portkey.answers(404, FAILED);

        assertThat(failure(ApiException.class).status()).isEqualTo(404);
        assertThat(portkey.requestCount()).isEqualTo(2);
    }
}
