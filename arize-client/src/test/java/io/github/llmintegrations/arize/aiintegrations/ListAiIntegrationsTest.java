package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.core.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListAiIntegrationsTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    static Stream<Arguments> filters() {
        return Stream.of(
                filter(ListAiIntegrationsRequest.builder(), ""),
                filter(ListAiIntegrationsRequest.builder().spaceId("U3BhY2U6MQ=="), "?space_id=U3BhY2U6MQ%3D%3D"),
                filter(ListAiIntegrationsRequest.builder().spaceName("a&b=c"), "?space_name=a%26b%3Dc"),
                filter(ListAiIntegrationsRequest.builder().name("50% é+#/?\n"), "?name=50%25%20%C3%A9%2B%23%2F%3F%0A"),
                filter(ListAiIntegrationsRequest.builder().limit(1), "?limit=1"),
                filter(ListAiIntegrationsRequest.builder().limit(100), "?limit=100"),
                filter(ListAiIntegrationsRequest.builder().cursor("x&limit=1#"), "?cursor=x%26limit%3D1%23"),
                filter(
                        ListAiIntegrationsRequest.builder()
                                .spaceId("s")
                                .spaceName("t")
                                .name("n")
                                .limit(10)
                                .cursor("c"),
                        "?space_id=s&space_name=t&name=n&limit=10&cursor=c"));
    }

    private static Arguments filter(ListAiIntegrationsRequest.Builder request, String query) {
        return Arguments.argumentSet(query.isEmpty() ? "none" : query, request.build(), query);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void sendsItsFilters(ListAiIntegrationsRequest request, String query) {
        arize.answers(200, "{\"ai_integrations\":[]}");

        assertThat(arize.client().aiIntegrations().list(request))
                .isEqualTo(new Page<>(List.of(), false, Optional.empty()));
        arize.assertReceived("GET", "/v2/ai-integrations" + query);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void sendsItsFiltersForTheFirstPageOfAll(ListAiIntegrationsRequest request, String query) {
        arize.answers(200, "{\"ai_integrations\":[]}");

        assertThat(arize.client().aiIntegrations().listAll(request).stream()).isEmpty();
        arize.assertReceived("GET", "/v2/ai-integrations" + query);
    }

    @Test
    void answersAPage() {
        answersPage("c1", "1 a");

        assertThat(arize.client().aiIntegrations().list(ListAiIntegrationsRequest.all()))
                .isEqualTo(new Page<>(
                        List.of(AiIntegration.builder()
                                .id("1")
                                .name("a")
                                .provider(AiIntegrationProvider.GEMINI)
                                .build()),
                        true,
                        Optional.of("c1")));
    }

    /** A page of items, each written {@code id name}. */
    private void answersPage(String nextCursor, String... items) {
        String list = Stream.of(items)
                .map(item -> item.split(" ", 2))
                .map(item -> "{'id':'" + item[0] + "','name':'" + item[1] + "','provider':'gemini'}")
                .collect(Collectors.joining(","));
        String pagination =
                nextCursor.isEmpty() ? "{'has_more':false}" : "{'has_more':true,'next_cursor':'" + nextCursor + "'}";
        arize.answers(200, json("{'ai_integrations':[" + list + "],'pagination':" + pagination + "}"));
    }

    private Optional<String> idOf(String name) {
        return arize.client().aiIntegrations().findByName(name).map(AiIntegration::id);
    }

    @Test
    void findsTheExactNameAmongOthersThatContainIt() {
        answersPage("c1", "1 prod eu", "2 PROD", "3  prod");
        answersPage("c2");
        answersPage("c3", "4 production", "5 prod", "6 prod");

        assertThat(idOf("prod")).contains("5");
        arize.assertReceived("GET", "/v2/ai-integrations?name=prod");
        arize.assertReceived("GET", "/v2/ai-integrations?name=prod&cursor=c1");
        arize.assertReceived("GET", "/v2/ai-integrations?name=prod&cursor=c2");
        assertThat(arize.requestCount()).isEqualTo(3);
    }

    @Test
    void findsNothingWhereOnlyTheCaseDiffers() {
        answersPage("", "1 Prod", "2 PROD", "3 prod ");

        assertThat(idOf("prod")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a&b=c d, a%26b%3Dc%20d", "é+#, %C3%A9%2B%23", "100%, 100%25", "İI, %C4%B0I"})
    void escapesTheNameToFind(String name, String query) {
        answersPage("", "1 " + name);

        assertThat(idOf(name)).contains("1");
        arize.assertReceived("GET", "/v2/ai-integrations?name=" + query);
    }

    @Test
    void refusesToFindABlankNameBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> idOf(" "))
                .withMessage("ListAiIntegrationsRequest: name must not be blank");
        assertThat(arize.requestCount()).isZero();
    }
}
