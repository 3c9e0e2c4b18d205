package io.github.llmintegrations.core.internal.http;

import static io.github.llmintegrations.core.internal.http.Responses.enqueue;
import static io.github.llmintegrations.core.internal.http.Responses.json;
import static io.github.llmintegrations.core.internal.http.Responses.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.BadRequestException;
import io.github.llmintegrations.core.CallResponse;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.RawRequest;
import io.github.llmintegrations.core.ServerException;
import io.github.llmintegrations.core.internal.json.Documents;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawCallTest {
    private static final ObjectNode BODY =
            JsonNodeFactory.instance.objectNode().put("name", "one").put("api_key", "sk-canary-1");

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void sendsAGetAndReturnsJson() throws InterruptedException {
        enqueue(server, json(200, "{\"data\":[1,2.5]}").build());

        CallResponse<JsonNode> response = raw(RawRequest.get("/configs/{slug}/versions", "a b/c")
                .query("page_size", 50)
                .query("tag", "x&y")
                .query("tag", "z"));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine())
                .isEqualTo("GET /configs/a%20b%2Fc/versions?page_size=50&tag=x%26y&tag=z HTTP/1.1");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TestBuilder.API_KEY);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.value()).hasToString("{\"data\":[1,2.5]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void sendsABody(String method) throws InterruptedException {
        enqueue(server, json(200, "[]").build());

        raw(request(method).body(BODY));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo(method + " /things HTTP/1.1");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getBody().utf8()).isEqualTo(BODY.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void sendsNoBodyIfThereIsNone(String method) throws InterruptedException {
        enqueue(server, status(204));

        CallResponse<JsonNode> response = raw(request(method));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getBodySize()).isZero();
        assertThat(request.getHeaders().get("Content-Type")).isNull();
        assertThat(response.status()).isEqualTo(204);
        assertThat(response.value().isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GET, true", "POST, false", "PUT, false", "PATCH, false", "DELETE, false"})
    void isRetriedAfterAServerErrorIfItIsAGet(String method, boolean retried) {
        enqueue(server, status(503), json(200, "{}").build());

        if (retried) {
            assertThat(raw(request(method)).attempts()).isEqualTo(2);
        } else {
            assertThatThrownBy(() -> raw(request(method)))
                    .isInstanceOfSatisfying(
                            ServerException.class,
                            it -> assertThat(it.outcome()).isEqualTo(Outcome.UNKNOWN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void isRetriedIfTheCallerSaysThatItIsIdempotent(String method) {
        enqueue(server, status(503), json(200, "{}").build());

        assertThat(raw(request(method).idempotent()).attempts()).isEqualTo(2);
    }

    @Test
    void itsExceptionsShowTheTemplateAndNoSecret() {
        enqueue(
                server,
                json(400, "{\"detail\":\"cannot use sk-canary-1 for id\"}").build());

        ApiException thrown = catchThrowableOfType(
                ApiException.class,
                () -> raw(RawRequest.post("/things/{id}", "id-canary").body(BODY)));

        assertThat(thrown)
                .isInstanceOf(BadRequestException.class)
                .hasMessage("POST /things/{id}: 400 Bad Request: cannot use *** for id");
        assertThat(thrown.operation()).isEqualTo("raw");
        assertThat(thrown.body().orElseThrow()).doesNotContain("sk-canary-1");
    }

    @Test
    void aResponseThatIsNotJsonIsADecodeException() {
        enqueue(server, new MockResponse.Builder().code(200).body("<html>").build());

        assertThatThrownBy(() -> raw(RawRequest.get("/things"))).isInstanceOf(DecodeException.class);
    }

    @Test
    void anIdThatCannotBeASegmentIsNotSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raw(RawRequest.get("/things/{id}", "..")))
                .withMessage("id must not be a dot segment");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aFailureWithStatus200IsAnExceptionWhereTheVendorReportsSo() {
        enqueue(server, json(200, "{\"success\":false,\"message\":\"no\"}").build());

        assertThatThrownBy(
                        () -> TestBuilder.to(server).open().raw(RawRequest.get("/things"), SuccessFlag.checkedTree()))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("200, but the body reports a failure: no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":true,\"a\":1}", "[{\"success\":false}]", "\"error\"", "7"})
    void everythingElseWithStatus200IsReturned(String body) {
        enqueue(server, json(200, body).build());

        assertThat(TestBuilder.to(server)
                        .open()
                        .raw(RawRequest.get("/things"), SuccessFlag.checkedTree())
                        .value())
                .hasToString(body);
    }

    private static RawRequest request(String method) {
        return switch (method) {
            case "GET" -> RawRequest.get("/things");
            case "POST" -> RawRequest.post("/things");
            case "PUT" -> RawRequest.put("/things");
            case "PATCH" -> RawRequest.patch("/things");
            default -> RawRequest.delete("/things");
        };
    }

    private CallResponse<JsonNode> raw(RawRequest request) {
        return TestBuilder.to(server)
                .timing(new FakeTiming())
                .open()
                .raw(request, body -> Documents.parse(body.readAllBytes()));
    }
}
