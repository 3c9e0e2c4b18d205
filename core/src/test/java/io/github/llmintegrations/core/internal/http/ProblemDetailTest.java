package io.github.llmintegrations.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.ProblemDetail;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemDetailTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/problem+json",
                "application/problem+json; charset=utf-8",
                "APPLICATION/PROBLEM+JSON",
                "application/json"
            })
    void isReadWithItsExtensionsInTheirOrder(String contentType) {
        ProblemDetail problem = problem(contentType, """
                {"type":"https://testo.invalid/taken","title":"Taken","status":409,"detail":"name taken",
                 "instance":"/things/7","deleted_span_ids":["s1"],"a":1}
                """);

        assertThat(problem.type()).isEqualTo("https://testo.invalid/taken");
        assertThat(problem.title()).contains("Taken");
        assertThat(problem.status()).hasValue(409);
        assertThat(problem.detail()).contains("name taken");
        assertThat(problem.instance()).contains("/things/7");
        assertThat(problem.extensions().keySet()).containsExactly("deleted_span_ids", "a");
        assertThat(problem.extensions())
                .containsEntry(
                        "deleted_span_ids", JsonNodeFactory.instance.arrayNode().add("s1"))
                .containsEntry("a", IntNode.valueOf(1));
    }

    @Test
    void withoutATypeIsAboutBlank() {
        assertThat(problem("application/problem+json", "{}"))
                .isEqualTo(ProblemDetail.builder().type("about:blank").build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":1,\"title\":[],\"status\":\"409\",\"detail\":{},\"instance\":null}",
                "{\"status\":1e999999999,\"title\":true}",
                "{\"type\":null,\"title\":1,\"status\":409.5,\"detail\":false,\"instance\":17}",
                "{\"type\":\"\",\"title\":\"\",\"status\":99999999999,\"detail\":\" \",\"instance\":\"\"}"
            })
    void ignoresMembersOfTheWrongType(String body) {
        assertThat(problem("application/problem+json", body))
                .isEqualTo(
                        ProblemDetail.builder().type(ProblemDetail.ABOUT_BLANK).build());
    }

    @Test
    void theStatusOfTheResponseOverridesTheOneInTheBody() {
        ApiException thrown = fails("application/problem+json", "{\"status\":500,\"title\":\"Broken\"}");

        assertThat(thrown).isInstanceOf(ConflictException.class).hasMessageContaining(": 409 Conflict: Broken");
        assertThat(thrown.status()).isEqualTo(409);
        assertThat(thrown.problem().orElseThrow().status()).hasValue(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "null", "{", ""})
    void aBodyThatIsNotAnObjectIsNotAProblem(String body) {
        assertThat(fails("application/problem+json", body).problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"x\"}", "{\"detail\":\"x\"}"})
    void isRecognizedByItsTitleOrDetailWithAnyContentType(String body) {
        assertThat(fails("application/json", body).problem()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\":\"x\",\"title\":7}", "{\"type\":\"x\",\"detail\":{}}"})
    void otherErrorFormatsAreNotAProblem(String body) {
        assertThat(fails("application/json", body).problem()).isEmpty();
    }

    @Test
    void itsExtensionsAreUnmodifiable() {
        ProblemDetail problem = problem("application/problem+json", "{\"a\":1}");

        assertThatThrownBy(() -> problem.extensions().put("b", IntNode.valueOf(2)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "application/json"})
    void theRequestIdOfTheBodyIsThatOfTheException(String contentType) {
        ApiException thrown = fails(contentType, "{\"title\":\"Taken\",\"request_id\":\"req_7\"}");

        assertThat(thrown.requestId()).contains("req_7");
        assertThat(thrown).hasMessageEndingWith("Taken (request id req_7)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"request_id\":7}", "{\"request_id\":\" \"}", "{\"request_id\":null}", "[]", ""})
    void aRequestIdThatIsNotATextIsIgnored(String body) {
        assertThat(fails("application/problem+json", body).requestId()).isEmpty();
    }

    @Test
    void theRequestIdOfTheHeaderComesFirst() {
        server.enqueue(new MockResponse.Builder()
                .code(409)
                .setHeader("x-request-id", "of-the-header")
                .body("{\"request_id\":\"of-the-body\"}")
                .build());
        HttpTransport transport = TestBuilder.to(server).open();

        assertThat(catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()))
                        .requestId())
                .contains("of-the-header");
    }

    private ProblemDetail problem(String contentType, String body) {
        return fails(contentType, body).problem().orElseThrow();
    }

    private ApiException fails(String contentType, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(409)
                .setHeader("Content-Type", contentType)
                .body(body)
                .build());
        HttpTransport transport = TestBuilder.to(server).open();
        return catchThrowableOfType(ApiException.class, () -> transport.execute(TestOperations.create()));
    }
}
