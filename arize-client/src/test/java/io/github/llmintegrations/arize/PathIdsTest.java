package io.github.llmintegrations.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
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
    @MethodSource("io.github.llmintegrations.testing.PathSegments#escaped")
    void areOneEscapedSegment(String id, String segment) {
        arize.answers(200, "{\"id\":\"1\",\"name\":\"n\",\"provider\":\"openAI\",\"type\":\"llm\"}");

        operation.call().accept(arize.client(), id);

        RecordedRequest request = arize.received();
        assertThat(request.getRequestLine())
                .isEqualTo(operation.method() + " " + operation.collection() + "/" + segment + " HTTP/1.1");
        assertThat(request.getUrl().pathSegments()).hasSize(3).last().asString().isEqualTo(id);
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("io.github.llmintegrations.testing.PathSegments#unusable")
    void areRefusedBeforeAnythingIsSent(String id) {
        ArizeClient client = arize.client();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> operation.call().accept(client, id))
                .withMessageStartingWith(operation.parameter() + " must ");
        assertThat(arize.requestCount()).isZero();
    }
}
