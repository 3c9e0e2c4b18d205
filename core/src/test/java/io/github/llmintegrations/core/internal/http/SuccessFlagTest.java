package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.internal.http.TestOperations.Thing;
import io.github.llmintegrations.core.internal.json.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor can report a failure with status 200. */
class SuccessFlagTest {
    private static final String FAILURE =
            "{\"success\":false,\"data\":{\"message\":\"no: test-key-4711\",\"errorCode\":\"AB01\"}}";

    /** Readers of documents, of any JSON, and of bodies whose content nobody needs. */
    private static final List<ResponseReader<?>> READERS =
            List.of(SuccessFlag.checked(Thing.CODEC), SuccessFlag.checkedTree(), SuccessFlag.checkedWithoutValue());

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void aBodyThatReportsAFailureIsAnErrorWithStatus200() {
        server.enqueue(
                Responses.json(200, FAILURE).setHeader("x-request-id", "r-1").build());

        ApiException thrown = catchThrowableOfType(ApiException.class, () -> get());

        assertThat(thrown)
                .hasMessage("GET /v2/things: 200, but the body reports a failure: no: ***" + " (request id r-1)");
        assertThat(thrown.getClass()).isEqualTo(ApiException.class);
        assertThat(thrown.status()).isEqualTo(200);
        assertThat(thrown.errorCode()).contains("AB01");
        assertThat(thrown.requestId()).contains("r-1");
        assertThat(thrown.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(thrown.isTransient()).isFalse();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4_000, 4_096, 50_000})
    void theFlagCanBeAtTheEndOfTheBody(int length) {
        server.enqueue(Responses.json(200, "{\"filling\":\"" + "x".repeat(length) + "\",\"success\":false}")
                .build());

        assertThat(catchThrowableOfType(ApiException.class, () -> get()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3_000})
    void theFlagCanFollowAnUnreadableField(int length) {
        server.enqueue(
                Responses.json(200, "{\"name\":[\"" + "x".repeat(length) + "\"],\"success\":false,\"message\":\"no\"}")
                        .build());

        assertThat(catchThrowableOfType(ApiException.class, () -> get())).hasMessageEndingWith(": no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"one\"}",
                "{\"success\":true,\"name\":\"one\"}",
                "{\"success\":\"true\",\"name\":\"one\"}",
                "{\"success\":null,\"name\":\"one\"}",
                "{\"name\":\"one\",\"inner\":{\"success\":false}}"
            })
    void anyOtherBodyIsRead(String body) {
        server.enqueue(Responses.json(200, body).build());

        assertThat(get()).isEqualTo(new Thing("one"));
    }

    @Test
    void aBodyThatIsNotJsonIsADecodeFailure() {
        server.enqueue(Responses.json(200, "{\"success\":fals,").build());

        assertThat(catchThrowableOfType(DecodeException.class, () -> get()).status())
                .isEqualTo(200);
    }

    @Test
    void anIncompleteBodyWithTheFlagIsAnError() {
        server.enqueue(Responses.json(200, "{\"success\":false,").build());

        assertThat(catchThrowableOfType(ApiException.class, () -> get()).status())
                .isEqualTo(200);
    }

    @Test
    void aDeleteWithTheFlagIsAnError() {
        server.enqueue(Responses.json(200, FAILURE).build());

        assertThat(catchThrowableOfType(ApiException.class, () -> delete()).errorCode())
                .contains("AB01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "{\"success\":true}", "{\"name\":[[1e999999999]]}"})
    void aDeleteWithoutTheFlagReturns(String body) {
        server.enqueue(Responses.json(200, body).build());

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense        | not JSON (content type text/html) | UNKNOWN",
                "<html>          | not JSON (content type text/html) | UNKNOWN",
                "{\"a\":fal       | not JSON at $.a (line 1, column 6) (content type text/html) | APPLIED_RESPONSE_LOST",
                "{}x             | not JSON (line 1, column 3) (content type text/html) | APPLIED_RESPONSE_LOST",
                "null            | it is null (content type text/html) | APPLIED_RESPONSE_LOST",
                "[]              | unexpected content (line 1, column 1) (content type text/html) | APPLIED_RESPONSE_LOST"
            })
    void aDeleteWithAnUnreadableBodyIsADecodeFailure(String body, String words, Outcome outcome) {
        server.enqueue(
                Responses.json(200, body).setHeader("Content-Type", "text/html").build());

        DecodeException thrown = catchThrowableOfType(DecodeException.class, this::delete);

        assertThat(thrown).hasMessage("DELETE /v2/things: 200, but the body cannot be read: " + words);
        assertThat(thrown.outcome()).isEqualTo(outcome);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aDeleteWithAnEndlessBodyIsADecodeFailure() {
        server.enqueue(Responses.json(200, "{\"filling\":\"" + "x".repeat(17 << 20) + "\"}")
                .build());

        assertThat(catchThrowableOfType(DecodeException.class, this::delete)).hasMessageContaining("larger than");
    }

    @Test
    void aDeleteWithAnIncompleteBodyReturns() {
        server.enqueue(Responses.cut());

        assertThat(delete()).isEqualTo(ResponseReader.Done.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":false}",
                "{\"success\":0}",
                "{\"success\":0.0}",
                "{\"success\":-0}",
                "{\"success\":2}",
                "{\"success\":-1}",
                "{\"success\":1e2147483648}",
                "{\"success\":\"false\"}",
                "{\"success\":\" False \"}",
                "{\"success\":\"FALSE\"}",
                "{\"success\":\"0\"}",
                "{\"success\":\"no\"}",
                "{\"success\":\"\"}",
                "{\"success\":\"failed\"}",
                "{\"success\":[]}",
                "{\"success\":[true]}",
                "{\"success\":{}}",
                "{\"error\":true}",
                "{\"error\":1}",
                "{\"error\":\"no\"}",
                "{\"error\":[]}",
                "{\"error\":{}}",
                "{\"errorCode\":\"AB01\"}",
                "{\"name\":\"one\",\"success\":true,\"error\":\"no\"}",
                "{\"success\":true,\"success\":false}",
                "{\"success\":false,\"success\":true}",
                "{\"success\":true,\"x\":1,\"x\":2,\"success\":false}",
                "{\"success\":false}x",
                "{\"success\":false}{}",
                "{\"success\":false",
                "{\"success\":false,",
                "{\"success\":false,\"data\":{\"mess",
                "{\"success\":false,\"number\":1e2147483648}",
                "{\"success\":false,\"text\":\"\u0000\"}",
                "{\"error\":{\"message\":\"rate lim",
                "\r\n {\"error\":\"no\"} </html>"
            })
    void allReadersRejectAFailure(String body) {
        assertThat(READERS)
                .allSatisfy(reader ->
                        assertThatExceptionOfType(UnsuccessfulException.class).isThrownBy(() -> read(reader, body)));
    }

    @Test
    void allReadersRejectAFailureThatIsNestedTooDeep() {
        allReadersRejectAFailure("{\"success\":false,\"deep\":" + "[".repeat(200) + "]".repeat(200) + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"success\":true",
                "\"success\":null",
                "\"success\":1",
                "\"success\":1.0",
                "\"success\":\"true\"",
                "\"success\":\" True \"",
                "\"success\":\"1\"",
                "\"success\":\"yes\"",
                "\"error\":null",
                "\"error\":false",
                "\"error\":\" \"",
                "\"error\":0",
                "\"success\":true,\"error\":null,\"errorCode\":null",
                "\"meta\":{\"success\":false,\"error\":\"no\"},\"list\":[{\"error\":1}]"
            })
    void allReadersAcceptASuccess(String fields) {
        assertThat(READERS)
                .allSatisfy(reader ->
                        assertThatNoException().isThrownBy(() -> read(reader, "{" + fields + ",\"name\":\"one\"}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><title>Sign in</title>",
                "<html>",
                "Service Unavailable",
                "OK",
                "404 page not found",
                "{\"name\":\"s\"",
                "{\"name\":\"s\"}x",
                "{\"success\":",
                "{\"success\":fal",
                "{'name':'s'}"
            })
    void allReadersRejectWhatIsNotJson(String body) {
        assertThat(READERS)
                .allSatisfy(reader ->
                        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read(reader, body)));
    }

    static Stream<String> startsOfFailures() {
        return Stream.of(
                "{\"success\":false",
                "{\"success\":false}",
                "{\"success\":false,\"padding\":\"" + "x".repeat(100) + "\"}",
                "{\"success\":\"no\",\"message\":\"N",
                "{\"error\":{",
                "{\"x\":[1,2],\"error\":\"rate limited\"");
    }

    @ParameterizedTest
    @MethodSource("startsOfFailures")
    void allReadersRejectAFailureThatArrivedBeforeTheConnectionWasLost(String start) {
        assertThat(READERS)
                .allSatisfy(reader -> assertThatExceptionOfType(UnsuccessfulException.class)
                        .isThrownBy(() -> reader.read(lostAfter(start))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"succ", "{\"success\":true,", "{\"message\":\"Del"})
    void onlyReadersOfAValueMissWhatWasLostWithTheConnection(String start) throws IOException {
        for (ResponseReader<?> reader : List.of(SuccessFlag.checked(Thing.CODEC), SuccessFlag.checkedTree())) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> reader.read(lostAfter(start)))
                    .withMessage("connection lost");
        }
        assertThat(SuccessFlag.checkedWithoutValue().read(lostAfter(start))).isEqualTo(ResponseReader.Done.DONE);
    }

    private static InputStream lostAfter(String start) {
        InputStream loss = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };
        return new SequenceInputStream(bytes(start), loss);
    }

    private static InputStream bytes(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Object read(ResponseReader<?> reader, String body) throws IOException {
        return reader.read(bytes(body));
    }

    private Thing get() {
        return TestBuilder.to(server)
                .open()
                .execute(Operation.draft("things.get", RetryClass.READ, "GET", TestOperations.THINGS)
                        .reads(SuccessFlag.checked(Thing.CODEC)));
    }

    private ResponseReader.Done delete() {
        return TestBuilder.to(server)
                .open()
                .execute(Operation.draft("things.delete", RetryClass.REPEATABLE, "DELETE", TestOperations.THINGS)
                        .removes());
    }
}
