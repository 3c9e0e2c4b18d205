package io.github.llmintegrations.portkey;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.AuthenticationException;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.core.ProblemDetail;
import io.github.llmintegrations.core.RateLimitException;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.UnprocessableEntityException;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.SecretMapping;
import io.github.llmintegrations.portkey.integrations.SecretTarget;
import io.github.llmintegrations.portkey.integrations.SecretValueFormat;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer that is not success becomes, whatever its body. */
class ErrorsTest {
    private static final String GET = "integrations.get";

    @AutoClose
    private final FakePortkey portkey = new FakePortkey();

    private ApiException exceptionOf(String operation, MockResponse answer) {
        portkey.answers(answer);
        return catchThrowableOfType(
                ApiException.class, () -> Calls.named(operation).run(portkey.client()));
    }

    private ApiException exceptionOf(String operation, int status, String body) {
        return exceptionOf(operation, FakePortkey.answer(status, body).build());
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("data", "{'success':false,'data':{'message':'No','errorCode':'AB99'}}", ": No", "AB99"),
                shape("flat", "{'message':'No','errorCode':'AB08'}", ": No", "AB08"),
                shape(
                        "error",
                        "{'status_code':400,'success':false,'error':{'message':'No','code':'c1','type':'t','slug':'s'}}",
                        ": No",
                        "c1"),
                shape("text", "{'error':'rate limited'}", ": rate limited", ""),
                shape("no message", "{'success':false,'data':{'errorCode':'AB01'}}", "", "AB01"),
                shape("no code", "{'success':false,'data':{'message':'No','errorCode':null}}", ": No", ""),
                shape("code of another type", "{'message':'No','errorCode':7}", ": No", ""),
                shape("message of another type", "{'message':{'text':'No'},'data':[],'error':7}", "", ""),
                shape("blank message", "{'message':' ','error':'No'}", ": No", ""),
                shape("array", "[{'message':'No'}]", "", ""),
                shape("string", "'No'", "", ""),
                shape("null", "null", "", ""),
                shape("duplicate fields", "{'message':'a','message':'b'}", "", ""),
                shape("cut", "{'message':'No'", "", ""),
                shape("empty", "", "", ""),
                shape("html", "<html><body>Bad gateway</body></html>", "", ""));
    }

    private static Arguments shape(String name, String body, String message, String errorCode) {
        return Arguments.argumentSet(
                name, body.replace('\'', '"'), message, Optional.of(errorCode).filter(code -> !code.isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void areOfTheStatusWhateverTheBody(String body, String message, Optional<String> errorCode) {
        ApiException exception = exceptionOf(GET, 418, body);

        assertThat(exception)
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("GET /integrations/{slug}: 418" + message)
                .hasNoCause();
        assertThat(exception.status()).isEqualTo(418);
        assertThat(exception.errorCode()).isEqualTo(errorCode);
        assertThat(exception.body()).isEqualTo(Optional.of(body).filter(each -> !each.isEmpty()));
        assertThat(exception.problem()).isEmpty();
        assertThat(exception.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(exception.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void areOfTheStatusForACallWithoutAnAnswerToo(String body, String message, Optional<String> errorCode) {
        ApiException exception = exceptionOf("integrations.update", 400, body);

        assertThat(exception)
                .isExactlyInstanceOf(BadRequestException.class)
                .hasMessage("PUT /integrations/{slug}: 400 Bad Request" + message);
        assertThat(exception.errorCode()).isEqualTo(errorCode);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException",
        "401, AuthenticationException",
        "402, ApiException",
        "403, PermissionDeniedException",
        "404, NotFoundException",
        "409, ConflictException",
        "412, ApiException",
        "422, UnprocessableEntityException",
        "429, RateLimitException",
        "500, ServerException",
        "502, ServerException",
        "503, ServerException"
    })
    void areOfATypeForCommonStatuses(int status, String type) {
        MockResponse html = new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html>" + status + "</html>")
                .build();

        ApiException exception = exceptionOf(GET, html);

        assertThat(exception.getClass().getSimpleName()).isEqualTo(type);
        assertThat(exception.status()).isEqualTo(status);
        assertThat(exception.body()).contains("<html>" + status + "</html>");
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(ErrorCode.INVALID_REQUEST, 400, BadRequestException.class, "Bad Request"),
                Arguments.of(ErrorCode.INVALID_REQUEST_TARGET, 404, NotFoundException.class, "Not Found"),
                Arguments.of(ErrorCode.FORBIDDEN, 403, PermissionDeniedException.class, "Forbidden"),
                Arguments.of(ErrorCode.INTERNAL_ERROR, 500, ServerException.class, "Internal Server Error"),
                Arguments.of(ErrorCode.UNAUTHORIZED, 401, AuthenticationException.class, "Unauthorized"),
                Arguments.of(ErrorCode.RATE_LIMITED, 429, RateLimitException.class, "Too Many Requests"),
                Arguments.of(ErrorCode.CONFLICT, 409, ConflictException.class, "Conflict"),
                Arguments.of(ErrorCode.NOT_FOUND, 404, NotFoundException.class, "Not Found"),
                Arguments.of(ErrorCode.SUBSCRIPTION_EXHAUSTED, 402, ApiException.class, "Payment Required"),
                Arguments.of(ErrorCode.of("AB42"), 422, UnprocessableEntityException.class, "Unprocessable Content"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void haveTheVendorsCode(ErrorCode code, int status, Class<? extends ApiException> type, String reason) {
        ApiException exception = exceptionOf(
                GET, status, "{\"success\":false,\"data\":{\"message\":\"No\",\"errorCode\":\"" + code + "\"}}");

        assertThat(exception)
                .isExactlyInstanceOf(type)
                .hasMessage("GET /integrations/{slug}: " + status + " " + reason + ": No");
        assertThat(ErrorCode.of(exception)).contains(code);
        assertThat(code.isKnown()).isEqualTo(!code.value().equals("AB42"));
        assertThat(exception.outcome()).isEqualTo(status == 500 ? Outcome.NOTHING_TO_APPLY : Outcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({
        // status, code, missing, missing or forbidden
        "404, AB08, true,  true",
        "404, AB02, true,  true",
        "404, AB99, true,  true",
        "403, AB03, false, true",
        "403, AB05, false, false",
        "401, AB03, false, false",
        "400, AB08, false, false",
        "500, AB08, false, false"
    })
    void tellWhetherSomethingIsMissing(int status, String code, boolean isMissing, boolean isMissingOrForbidden) {
        ApiException exception =
                exceptionOf(GET, status, json("{'errorCode':'" + code + "'}").toString());

        assertThat(exception instanceof NotFoundException).isEqualTo(isMissing);
        assertThat(PortkeyErrors.isMissingOrForbidden(exception)).isEqualTo(isMissingOrForbidden);
    }

    @ParameterizedTest
    @CsvSource({
        "integrations.create, 409, true",
        "integrations.update, 409, true",
        "integrations.delete, 409, false",
        "integrations.create, 400, false"
    })
    void tellWhetherANameIsTaken(String operation, int status, boolean isNameTaken) {
        ApiException exception = exceptionOf(operation, status, "{\"errorCode\":\"AB07\"}");

        assertThat(PortkeyErrors.isNameTaken(exception)).isEqualTo(isNameTaken);
    }

    @Test
    void haveTheRequestsIdAndTheWaitThatIsAskedFor() {
        ApiException exception = exceptionOf(
                GET,
                FakePortkey.answer(429, "{\"error\":\"rate limited\"}")
                        .addHeader("Retry-After", "7")
                        .addHeader("x-request-id", "req-1")
                        .build());

        assertThat(exception)
                .hasMessage("GET /integrations/{slug}: 429 Too Many Requests: rate limited (request id req-1)");
        assertThat(exception.requestId()).contains("req-1");
        assertThat(exception.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void canBeProblemDocuments() {
        ApiException exception = exceptionOf(
                GET,
                new MockResponse.Builder()
                        .code(502)
                        .addHeader("Content-Type", "application/problem+json")
                        .body("{\"title\":\"Bad gateway\",\"status\":502}")
                        .build());

        assertThat(exception).hasMessage("GET /integrations/{slug}: 502 Bad Gateway: Bad gateway");
        assertThat(exception.problem().flatMap(ProblemDetail::title)).contains("Bad gateway");
    }

    @Test
    void showWhichSecretMappingIsWrong() {
        String message = "configurations.openai_project: my-reference is not of the format json";
        portkey.answers(400, json("{'message':'" + message + "'}"));
        CreateIntegrationRequest request = CreateIntegrationRequest.builder()
                .name("n")
                .aiProviderId(AiProviderId.OPENAI)
                .addSecretMapping(SecretMapping.builder()
                        .targetField(SecretTarget.configuration("openai_project"))
                        .secretReferenceId("my-reference")
                        .valueFormat(SecretValueFormat.JSON)
                        .build())
                .build();

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> portkey.client().integrations().create(request))
                .withMessage("POST /integrations: 400 Bad Request: " + message);
    }

    @Test
    void areOneShortLine() {
        ApiException exception = exceptionOf(
                GET,
                400,
                json("{'message':'a\\n\\u0000b" + "c".repeat(5_000) + "'}").toString());

        assertThat(exception.getMessage())
                .startsWith("GET /integrations/{slug}: 400 Bad Request: a\\n\\u0000bccc")
                .hasSizeLessThanOrEqualTo(500);
        assertThat(exception.body()).hasValueSatisfying(body -> assertThat(body).hasSize(2_048));
    }
}
