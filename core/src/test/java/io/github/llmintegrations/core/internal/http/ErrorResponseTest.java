package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.retryAfter;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.RetryPolicy;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.UnprocessableEntityException;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.Values;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.Protocol;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An error response becomes the exception for its status, whatever its body. */
class ErrorResponseTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    static Stream<Arguments> classes() {
        return Stream.of(
                Arguments.of(300, ApiException.class),
                Arguments.of(400, BadRequestException.class),
                Arguments.of(401, AuthenticationException.class),
                Arguments.of(402, ApiException.class),
                Arguments.of(403, PermissionDeniedException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(405, ApiException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(418, ApiException.class),
                Arguments.of(422, UnprocessableEntityException.class),
                Arguments.of(429, RateLimitException.class),
                Arguments.of(499, ApiException.class),
                Arguments.of(500, ServerException.class),
                Arguments.of(503, ServerException.class),
                Arguments.of(599, ServerException.class),
                Arguments.of(600, ApiException.class));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theStatusDeterminesTheClass(int status, Class<? extends ApiException> type) {
        ApiException thrown = failsWith(status(status));

        assertThat(thrown.getClass()).isEqualTo(type);
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.body()).isEmpty();
        assertThat(thrown.problem()).isEmpty();
        assertThat(thrown.errorCode()).isEmpty();
        assertThat(thrown.requestId()).isEmpty();
        assertThat(thrown.retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400 Bad Request",
        "401, 401 Unauthorized",
        "402, 402 Payment Required",
        "403, 403 Forbidden",
        "404, 404 Not Found",
        "405, 405 Method Not Allowed",
        "408, 408 Request Timeout",
        "409, 409 Conflict",
        "412, 412 Precondition Failed",
        "413, 413 Content Too Large",
        "415, 415 Unsupported Media Type",
        "422, 422 Unprocessable Content",
        "429, 429 Too Many Requests",
        "500, 500 Internal Server Error",
        "501, 501 Not Implemented",
        "502, 502 Bad Gateway",
        "503, 503 Service Unavailable",
        "504, 504 Gateway Timeout",
        "418, 418"
    })
    void theMessageContainsTheStatus(int status, String words) {
        assertThat(failsWith(status(status))).hasMessage("POST /v2/things: " + words);
    }

    @ParameterizedTest
    @CsvSource({
        "300, REJECTED",
        "303, UNKNOWN",
        "400, REJECTED",
        "407, REJECTED",
        "408, UNKNOWN",
        "429, REJECTED",
        "500, UNKNOWN",
        "501, REJECTED",
        "503, UNKNOWN",
        "505, REJECTED",
        "511, UNKNOWN",
        "599, UNKNOWN",
        "600, UNKNOWN"
    })
    void theStatusDeterminesTheOutcome(int status, Outcome outcome) {
        assertThat(failsWith(status(status)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"name taken\"}",
                "{\"detail\":\"name taken\"}",
                "{\"title\":\"name taken\"}",
                "{\"title\":\"Conflict\",\"detail\":\"name taken\"}",
                "{\"message\":\"Conflict\",\"title\":\"name taken\"}",
                "{\"success\":false,\"data\":{\"message\":\"name taken\",\"errorCode\":\"AB07\"}}",
                "{\"error\":{\"message\":\"name taken\",\"code\":\"AB07\"}}",
                "{\"error\":\"name taken\"}"
            })
    void theMessageIsReadFromAllFormats(String body) {
        assertThat(failsWith(json(409, body).build())).hasMessage("POST /v2/things: 409 Conflict: name taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errorCode\":\"AB07\",\"message\":\"x\"}",
                "{\"success\":false,\"data\":{\"message\":\"x\",\"errorCode\":\"AB07\"}}",
                "{\"error\":{\"message\":\"x\",\"code\":\"AB07\"}}"
            })
    void theErrorCodeIsReadFromAllFormats(String body) {
        assertThat(failsWith(json(409, body).build()).errorCode()).contains("AB07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"message\":\"x\"}]",
                "null",
                "\"x\"",
                "17",
                "{\"message\":",
                "{\"message\":17,\"errorCode\":{},\"error\":[],\"data\":null}",
                "{\"message\":\" \"}",
                "<html>502</html>",
                "{\"a\":1,\"a\":2}",
                "\u0000\u0001"
            })
    void aBodyWithoutAMessageIsKept(String body) {
        ApiException thrown = failsWith(json(502, body).build());

        assertThat(thrown).isInstanceOf(ServerException.class).hasMessage("POST /v2/things: 502 Bad Gateway");
        assertThat(thrown.body()).contains(body);
        assertThat(thrown.errorCode()).isEmpty();
        assertThat(thrown.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "-1e99999999999", "0e2147483648", "1000e2147483647", "1e999999999"})
    void aNumberOutOfRangeDoesNotAffectTheExceptionOrTheRetries(String number) {
        String body = "{\"message\":\"no\",\"status\":" + number + ",\"data\":{\"errorCode\":[" + number + "]}}";
        server.setDispatcher(Responses.always(json(503, body).build()));

        ServerException thrown = catchThrowableOfType(
                ServerException.class,
                () -> TestBuilder.to(server).timing(new FakeTiming()).open().execute(TestOperations.get()));

        assertThat(thrown.status()).isEqualTo(503);
        assertThat(thrown.attempts()).isEqualTo(3);
        assertThat(thrown.body()).contains(body);
        assertThat(thrown).hasNoCause().hasMessageNotContaining(number);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void aBinaryBodyDoesNotAffectTheException() {
        Buffer bytes = new Buffer().write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xC0});
        MockResponse answer = new MockResponse.Builder().code(403).body(bytes).build();

        assertThat(failsWith(answer)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void aDeeplyNestedBodyDoesNotAffectTheException() {
        assertThat(failsWith(json(400, "[".repeat(5000)).build())).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "C080", "C0AF", "E080AF", "EDA080", "F4908080"})
    void aBodyThatIsNotUtf8DoesNotAffectTheException(String hex) {
        Buffer body = new Buffer()
                .writeUtf8("{\"message\":\"no ")
                .write(HexFormat.of().parseHex(hex))
                .writeUtf8(" way\"}");

        ApiException thrown =
                failsWith(new MockResponse.Builder().code(403).body(body).build());

        assertThat(thrown).isInstanceOf(PermissionDeniedException.class);
        assertThat(thrown.body().orElseThrow()).contains("no ", " way");
    }

    @Test
    void anIncompleteBodyDoesNotAffectTheException() {
        MockResponse cut = json(403, "{\"message\":\"no\"}")
                .onResponseBody(Responses.HANG_UP)
                .build();

        assertThat(failsWith(cut)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void aWronglyCompressedBodyDoesNotAffectTheException() {
        MockResponse garbled =
                json(403, "no gzip").setHeader("Content-Encoding", "gzip").build();

        assertThat(failsWith(garbled)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void plainTextIsTheMessage() {
        MockResponse answer = json(503, "  upstream connect error\n")
                .setHeader("Content-Type", "text/plain; charset=utf-8")
                .build();

        assertThat(failsWith(answer)).hasMessage("POST /v2/things: 503 Service Unavailable: upstream connect error");
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "201, 200", "100000, 200"})
    void longPlainTextIsTruncated(int length, int told) {
        MockResponse answer = json(400, " " + "x".repeat(length))
                .setHeader("Content-Type", "text/plain")
                .build();

        assertThat(failsWith(answer)).hasMessage("POST /v2/things: 400 Bad Request: " + "x".repeat(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void blankPlainTextIsNotAMessage(String text) {
        MockResponse answer =
                json(400, text).setHeader("Content-Type", "text/plain").build();

        assertThat(failsWith(answer)).hasMessage("POST /v2/things: 400 Bad Request");
    }

    @Test
    void htmlIsKeptButNotAMessage() {
        MockResponse page = json(429, "<html>slow down</html>")
                .setHeader("Content-Type", "text/html")
                .build();

        ApiException thrown = failsWith(page);

        assertThat(thrown).isInstanceOf(RateLimitException.class);
        assertThat(thrown).hasMessage("POST /v2/things: 429 Too Many Requests");
        assertThat(thrown.body()).contains("<html>slow down</html>");
    }

    @Test
    void theStartOfTheBodyIsKept() {
        assertThat(failsWith(json(400, "é".repeat(100_000)).build()).body()).contains("é".repeat(2048));
    }

    @ParameterizedTest
    @CsvSource({"65536, 400 Bad Request: no", "65537, 400 Bad Request"})
    void atMost64KibibytesOfTheBodyAreRead(int size, String words) {
        String start = "{\"filling\":\"";
        String end = "\",\"message\":\"no\"}";
        String body = start + "x".repeat(size - start.length() - end.length()) + end;

        assertThat(failsWith(json(400, body).build())).hasMessage("POST /v2/things: " + words);
    }

    @ParameterizedTest
    @CsvSource({"240, 240, ''", "241, 240, …", "50000, 240, …"})
    void aLongMessageDoesNotDisplaceTheRequestId(int length, int told, String end) {
        MockResponse answer = json(400, "{\"message\":\"" + "x".repeat(length) + "\"}")
                .setHeader("x-request-id", "r-1")
                .build();

        assertThat(failsWith(answer))
                .hasMessage("POST /v2/things: 400 Bad Request: " + "x".repeat(told) + end + " (request id r-1)");
    }

    @ParameterizedTest
    @CsvSource({"x-request-id, x-portkey-trace-id", "x-portkey-trace-id, cf-ray", "x-request-id, cf-ray"})
    void theFirstKnownRequestIdIsUsed(String first, String second) {
        MockResponse answer = json(400, "{\"message\":\"no\"}")
                .setHeader(second, "r-2")
                .setHeader(first, "r-1")
                .build();

        ApiException thrown = failsWith(answer);

        assertThat(thrown.requestId()).contains("r-1");
        assertThat(thrown).hasMessage("POST /v2/things: 400 Bad Request: no (request id r-1)");
    }

    @Test
    void aBlankRequestIdIsIgnored() {
        MockResponse answer = status(400)
                .newBuilder()
                .setHeader("x-request-id", "")
                .setHeader("cf-ray", "r-2")
                .build();

        assertThat(failsWith(answer).requestId()).contains("r-2");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 400 Bad Request (try the other spelling)",
        "422, 422 Unprocessable Content (try the other spelling)",
        "404, 404 Not Found"
    })
    void a400And422HaveAHintAboutTheRequest(int status, String words) {
        Operation<?> operation = Operation.draft("things.list", RetryClass.READ, "GET", TestOperations.THINGS)
                .rejectionHint(() -> Optional.of("try the other spelling"))
                .removes();

        assertThat(failsWith(status(status), operation)).hasMessage("GET /v2/things: " + words);
    }

    @Test
    void aResponseOfAnInterceptorIsDecodedAsWell() {
        HttpTransport transport = TestBuilder.to(server)
                .configureHttpClient(http -> http.addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(403)
                        .message("No")
                        .build()))
                .open();

        ApiException thrown =
                catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));

        assertThat(thrown).isInstanceOf(PermissionDeniedException.class);
        assertThat(thrown.retryAfter()).isEmpty();
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 500, 503})
    void retryAfterIsWhatTheServerSent(int status) {
        assertThat(failsWith(retryAfter(status, "86400")).retryAfter()).contains(Duration.ofDays(1));
    }

    @Test
    void theMessageIsOneShortPrintableLine() {
        String detail = "a\r\nb\u001B[31m\u0000\u0085\u2028\uFEFF\u202E" + "x".repeat(10_000_000);
        byte[] body = Documents.write(Values.map(Values.TEXT), Map.of("detail", detail), null);
        MockResponse answer =
                json(400, new String(body, StandardCharsets.UTF_8)).build();

        String message = failsWith(answer).getMessage();

        assertThat(message).hasSizeLessThanOrEqualTo(500).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\u2028]");
    }

    @Test
    void controlCharactersInTheMessageAreEscaped() {
        MockResponse answer = json(400, "{\"detail\":\"a\\r\\n\\tb\\u001b[31m\\u2028\"}")
                .setHeader("x-request-id", "r\t1")
                .build();

        assertThat(failsWith(answer))
                .hasMessage("POST /v2/things: 400 Bad Request: a\\r\\n\\tb\\u001b[31m\\u2028 (request id r\\t1)");
    }

    private ApiException failsWith(MockResponse answer) {
        return failsWith(answer, TestOperations.create());
    }

    private ApiException failsWith(MockResponse answer, Operation<?> operation) {
        server.enqueue(answer);
        HttpTransport transport =
                TestBuilder.to(server).retryPolicy(RetryPolicy.none()).open();
        return catchThrowableOfType(ApiException.class, () -> transport.execute(operation));
    }
}
