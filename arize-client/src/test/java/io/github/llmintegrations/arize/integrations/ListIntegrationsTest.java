package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListIntegrationsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    static Stream<Arguments> filters() {
        return Stream.of(
                filter(ListIntegrationsRequest.builder(), ""),
                filter(ListIntegrationsRequest.builder().type(IntegrationType.LLM), "?type=llm"),
                filter(ListIntegrationsRequest.builder().type(IntegrationType.AGENT), "?type=agent"),
                filter(ListIntegrationsRequest.builder().type(IntegrationType.of("robot")), "?type=robot"),
                filter(ListIntegrationsRequest.builder().spaceId("U3BhY2U6MQ=="), "?space_id=U3BhY2U6MQ%3D%3D"),
                filter(ListIntegrationsRequest.builder().spaceName("a&b=c"), "?space_name=a%26b%3Dc"),
                filter(ListIntegrationsRequest.builder().name("50% é+#/?\n"), "?name=50%25%20%C3%A9%2B%23%2F%3F%0A"),
                filter(ListIntegrationsRequest.builder().limit(1), "?limit=1"),
                filter(ListIntegrationsRequest.builder().limit(100), "?limit=100"),
                filter(ListIntegrationsRequest.builder().cursor("x&limit=1#"), "?cursor=x%26limit%3D1%23"),
                filter(
                        ListIntegrationsRequest.builder()
                                .type(IntegrationType.LLM)
                                .spaceId("s")
                                .spaceName("t")
                                .name("n")
                                .limit(10)
                                .cursor("c"),
                        "?type=llm&space_id=s&space_name=t&name=n&limit=10&cursor=c"));
    }

    private static Arguments filter(ListIntegrationsRequest.Builder request, String query) {
        return Arguments.argumentSet(query.isEmpty() ? "none" : query, request.build(), query);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void sendsItsFilters(ListIntegrationsRequest request, String query) {
        arize.answers(200, "{\"integrations\":[]}");

        assertThat(arize.client().integrations().list(request))
                .isEqualTo(new Page<>(List.of(), false, Optional.empty()));
        arize.assertReceived("GET", "/v2/integrations" + query);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void sendsItsFiltersForTheFirstPageOfAll(ListIntegrationsRequest request, String query) {
        arize.answers(200, "{\"integrations\":[]}");

        assertThat(arize.client().integrations().listAll(request).stream()).isEmpty();
        arize.assertReceived("GET", "/v2/integrations" + query);
    }

    @Test
    void sendsTheTypeInTheClientsSpelling() {
        arize.answers(200, "{\"integrations\":[]}");

        assertThat(arize.client(EnumSpelling.SCREAMING_SNAKE_CASE)
                        .integrations()
                        .list(ListIntegrationsRequest.of(IntegrationType.EVALUATOR))
                        .items())
                .isEmpty();
        arize.assertReceived("GET", "/v2/integrations?type=EVALUATOR");
    }

    @Test
    void keepsItsFiltersFromPageToPage() {
        arize.answers(200, json("{'integrations':[],'pagination':{'has_more':true,'next_cursor':'c1'}}"));
        arize.answers(200, json("{'integrations':[],'pagination':{'has_more':false}}"));

        assertThat(arize
                        .client()
                        .integrations()
                        .listAll(ListIntegrationsRequest.builder()
                                .type(IntegrationType.AGENT)
                                .name("n")
                                .limit(3)
                                .build())
                        .stream())
                .isEmpty();
        arize.assertReceived("GET", "/v2/integrations?type=agent&name=n&limit=3");
        arize.assertReceived("GET", "/v2/integrations?type=agent&name=n&limit=3&cursor=c1");
    }

    @Test
    void answersAPageOfEveryType() {
        arize.answers(
                200,
                json("{'integrations':[{'type':'LLM','id':'1','name':'a'},{'type':'agent','id':'2','name':'b'},"
                        + "{'type':'EVALUATOR','id':'3','name':'c'}],"
                        + "'pagination':{'has_more':true,'next_cursor':'c1'}}"));

        assertThat(arize.client()
                        .integrations()
                        .list(ListIntegrationsRequest.builder().build()))
                .isEqualTo(new Page<Integration>(
                        List.of(
                                LlmIntegration.builder().id("1").name("a").build(),
                                AgentIntegration.builder().id("2").name("b").build(),
                                EvaluatorIntegration.builder().id("3").name("c").build()),
                        true,
                        Optional.of("c1")));
    }
}
