package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.IntegrationsClient;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("finders")
class FindByNameTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    private final Finder finder;

    FindByNameTest(Finder finder) {
        this.finder = finder;
    }

    /** How an integration of a type is found. */
    record Finder(String type, BiFunction<IntegrationsClient, String, Optional<? extends Integration>> find) {

        @Override
        public String toString() {
            return type;
        }
    }

    static Stream<Finder> finders() {
        return Stream.of(
                new Finder("LLM", IntegrationsClient::findLlmByName),
                new Finder("AGENT", IntegrationsClient::findAgentByName),
                new Finder("EVALUATOR", IntegrationsClient::findEvaluatorByName));
    }

    private Optional<String> idOf(String name) {
        return finder.find()
                .apply(arize.client(EnumSpelling.SCREAMING_SNAKE_CASE).integrations(), name)
                .map(Integration::id);
    }

    /** A page of items, each written {@code type id name}. */
    private void answersPage(String nextCursor, String... items) {
        String list = Arrays.stream(items)
                .map(item -> item.split(" ", 3))
                .map(item -> "{'type':'" + item[0] + "','id':'" + item[1] + "','name':'" + item[2] + "'}")
                .collect(Collectors.joining(","));
        String pagination =
                nextCursor.isEmpty() ? "{'has_more':false}" : "{'has_more':true,'next_cursor':'" + nextCursor + "'}";
        arize.answers(200, json("{'integrations':[" + list + "],'pagination':" + pagination + "}"));
    }

    private String item(String id, String name) {
        return finder.type() + " " + id + " " + name;
    }

    @Test
    void findsTheExactNameAmongOthersThatContainIt() {
        answersPage("c1", item("1", "prod eu"), item("2", "PROD"), item("3", " prod"));
        answersPage("c2");
        answersPage("c3", item("4", "production"), item("5", "prod"), item("6", "prod"));

        assertThat(idOf("prod")).contains("5");
        arize.assertReceived("GET", "/v2/integrations?type=" + finder.type() + "&name=prod");
        arize.assertReceived("GET", "/v2/integrations?type=" + finder.type() + "&name=prod&cursor=c1");
        arize.assertReceived("GET", "/v2/integrations?type=" + finder.type() + "&name=prod&cursor=c2");
        assertThat(arize.requestCount()).isEqualTo(3);
    }

    @Test
    void findsNothingWhereOnlyTheCaseDiffers() {
        answersPage("", item("1", "Prod"), item("2", "PROD"), item("3", "prod "));

        assertThat(idOf("prod")).isEmpty();
    }

    @Test
    void passesOverIntegrationsOfOtherTypes() {
        answersPage("", "ROBOT 1 prod", finder.type().equals("LLM") ? "AGENT 2 prod" : "LLM 2 prod", item("3", "prod"));

        assertThat(idOf("prod")).contains("3");
    }

    @ParameterizedTest
    @CsvSource({"a&b=c d, a%26b%3Dc%20d", "é+#, %C3%A9%2B%23", "100%, 100%25", "İI, %C4%B0I"})
    void escapesTheName(String name, String query) {
        answersPage("", item("1", name));

        assertThat(idOf(name)).contains("1");
        arize.assertReceived("GET", "/v2/integrations?type=" + finder.type() + "&name=" + query);
    }

    @Test
    void refusesABlankNameBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> idOf(" "))
                .withMessage("ListIntegrationsRequest: name must not be blank");
        assertThat(arize.requestCount()).isZero();
    }
}
