package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

/** Ids in the paths of every operation that takes one. */
@ParameterizedClass
@MethodSource("operations")
class PathIdsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final ById operation;

    PathIdsTest(ById operation) {
        this.operation = operation;
    }

    /** An operation on what an id names. */
    record ById(String method, String collection, String parameter, BiConsumer<ArizeClient, String> call) {

        @Override
        public String toString() {
            return method + " " + collection;
        }
    }

    static Stream<ById> operations() {
        String integrations = "/v2/integrations";
        String aiIntegrations = "/v2/ai-integrations";
        UpdateLlmIntegrationRequest update =
                UpdateLlmIntegrationRequest.builder().name("n").build();
        UpdateAiIntegrationRequest updateAi =
                UpdateAiIntegrationRequest.builder().name("n").build();
        return Stream.of(
                new ById(
                        "GET",
                        integrations,
                        "integration_id",
                        (client, id) -> client.integrations().get(id)),
                new ById(
                        "PATCH",
                        integrations,
                        "integration_id",
                        (client, id) -> client.integrations().update(id, update)),
                new ById(
                        "DELETE",
                        integrations,
                        "integration_id",
                        (client, id) -> client.integrations().delete(id)),
                new ById(
                        "GET",
                        aiIntegrations,
                        "integration_id",
                        (client, id) -> client.aiIntegrations().get(id)),
                new ById(
                        "PATCH",
                        aiIntegrations,
                        "integration_id",
                        (client, id) -> client.aiIntegrations().update(id, updateAi)),
                new ById(
                        "DELETE",
                        aiIntegrations,
                        "integration_id",
                        (client, id) -> client.aiIntegrations().delete(id)),
                new ById(
                        "GET",
                        "/v2/spaces",
                        "space_id",
                        (client, id) -> client.spaces().get(id)),
                new ById(
                        "GET",
                        "/v2/organizations",
                        "org_id",
                        (client, id) -> client.organizations().get(id)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "TGxtSW50ZWdyYXRpb246MTI6YUJjRA==, TGxtSW50ZWdyYXRpb246MTI6YUJjRA==",
                "a/../b,    a%2F..%2Fb",
                "../admin,  ..%2Fadmin",
                "a b,       a%20b",
                "é,         %C3%A9",
                "%2e%2e,    %252e%252e",
                "a%2Fb,     a%252Fb",
                "a?x=1,     a%3Fx=1",
                "a#b,       a%23b",
                "a;b+c,     a;b+c",
                "a\\b,      a%5Cb",
                "...,       ...",
                "名,        %E5%90%8D",
                "😀,        %F0%9F%98%80"
            })
    void areOneEscapedSegment(String id, String segment) {
        arize.answers(200, "{\"id\":\"1\",\"name\":\"n\",\"provider\":\"openAI\",\"type\":\"llm\"}");

        operation.call().accept(arize.client(), id);

        RecordedRequest request = arize.received();
        assertThat(request.getRequestLine())
                .isEqualTo(operation.method() + " " + operation.collection() + "/" + segment + " HTTP/1.1");
        assertThat(request.getUrl().pathSegments()).hasSize(3).last().asString().isEqualTo(id);
    }

    static List<String> unfit() {
        return List.of(
                "",
                " ",
                "\t",
                ".",
                "..",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\tb",
                "a\u007fb",
                "a\u0085b",
                "a\ud800",
                "\udc00b",
                "i".repeat(1_025));
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("unfit")
    void areRefusedBeforeAnythingIsSent(String id) {
        ArizeClient client = arize.client();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.call().accept(client, id))
                .withMessageStartingWith(operation.parameter() + " must ");
        assertThat(arize.requestCount()).isZero();
    }
}
