package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @AutoClose
    private final Account account = Account.screaming();

    @Test
    void startsEmpty() {
        assertThat(account.caller.get(INTEGRATIONS).json())
                .isEqualTo(Caller.json("{'integrations':[],'pagination':{'has_more':false}}"));
        assertThat(account.caller.get(AI_INTEGRATIONS).json())
                .isEqualTo(Caller.json("{'ai_integrations':[],'pagination':{'has_more':false}}"));
    }

    @Test
    void holdsWhatGettingAnswersInTheOrderOfCreation() {
        Reply first = account.createAi("{'name':'b','provider':'OPEN_AI','api_key':'sk-secret'}");
        Reply second = account.createAi("{'name':'a','provider':'OPEN_AI'}");
        Reply updated = account.updateAi(first.id(), "{'base_url':'u'}");
        Reply list = account.listAi("");

        assertThat(list.json().path("ai_integrations")).containsExactly(updated.json(), second.json());
        assertThat(list.text()).doesNotContain("sk-secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name=prod | Production,reproduce
            name=PROD | Production,reproduce
            name=Production | Production
            name=a+b%26c | A b&C
            name=a%20b | A b&C
            name= | Production,reproduce,A b&C
            name=nothing | ``
            name=%25 | ``
            """)
    void filtersByAPartOfTheNameInAnyLetterCase(String query, String names) {
        for (String name : List.of("Production", "reproduce", "A b&C")) {
            account.createAi("{'name':'" + name + "','provider':'OPEN_AI'}");
        }

        assertThat(names(account.listAi(query))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            space_id=FIRST | everywhere,nulls,organization,one,both
            space_id=SECOND | everywhere,nulls,organization,both
            space_id=ELSEWHERE | everywhere,nulls
            space_name=ST%20SP | everywhere,nulls,organization,one,both
            space_name=space | everywhere,nulls,organization,one,both
            space_name=else | everywhere,nulls
            space_name=nothing | ``
            space_id=FIRST&space_name=second | everywhere,nulls,organization,both
            space_id=FIRST&name=o | organization,one,both
            """)
    void filtersBySpace(String query, String names) {
        String organization = account.arize.addOrganization("o");
        String first = account.arize.addSpace(organization, "First space");
        String second = account.arize.addSpace(organization, "Second space");
        String elsewhere = account.arize.addSpace(account.arize.addOrganization("p"), "Elsewhere");
        createScoped("everywhere", "[]");
        createScoped("nulls", "[{'organization_id':null,'space_id':null}]");
        createScoped("organization", "[" + scoping(organization, "null") + "]");
        createScoped("one", "[" + scoping(organization, "'" + first + "'") + "]");
        createScoped(
                "both",
                "[" + scoping(organization, "'" + first + "'") + "," + scoping(organization, "'" + second + "'") + "]");

        assertThat(names(account.listAi(query.replace("FIRST", Account.encoded(first))
                        .replace("SECOND", Account.encoded(second))
                        .replace("ELSEWHERE", Account.encoded(elsewhere)))))
                .isEqualTo(names);
    }

    private static String scoping(String organization, String space) {
        return "{'organization_id':'" + organization + "','space_id':" + space + "}";
    }

    @Test
    void knowsNoIdOfASpaceThatIsNotThere() {
        assertThat(account.list("space_id=U3BhY2U6MQ%3D%3D").status()).isEqualTo(404);
        assertThat(account.listAi("space_id=U3BhY2U6MQ%3D%3D").detail()).isEqualTo("space_id: there is no such space");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | an agent,an llm
            type=LLM | an llm
            type=AGENT | an agent
            type=EVALUATOR | an evaluator
            type=AGENT&name=llm | ``
            """)
    void filtersByTypeAndLeavesEvaluatorsOutUnlessAsked(String query, String names) {
        account.create("{'type':'EVALUATOR','name':'an evaluator','config':"
                + "{'endpoint':'https://e','input_schema':{'type':'object'}}}");
        account.createLlm("an llm", "{'provider':'GEMINI','api_key':'k'}");
        account.create("{'type':'AGENT','name':'an agent','config':{'endpoint':'https://e','input_schema':{}}}");

        assertThat(names(account.list(query))).isEqualTo(names);
    }

    @Test
    void hasTheNewestIntegrationFirstOnAllPages() {
        for (String name : List.of("one", "two", "three")) {
            account.createLlm(name, "{'provider':'GEMINI','api_key':'k'}");
        }
        Reply first = account.list("limit=2");
        String cursor = first.json().at("/pagination/next_cursor").asText();
        account.createLlm("four", "{'provider':'GEMINI','api_key':'k'}");

        assertThat(names(first)).isEqualTo("three,two");
        assertThat(names(account.list("limit=2&cursor=" + Account.encoded(cursor))))
                .isEqualTo("one");
        assertThat(names(account.list(""))).isEqualTo("four,three,two,one");
    }

    @Test
    void wantsTheTypeInTheOlderSpelling() {
        try (Account older = Account.camelCase()) {
            older.createLlm("n", "{'provider':'GEMINI','api_key':'k'}");

            assertThat(older.list("").status()).isEqualTo(400);
            assertThat(older.list("").detail()).isEqualTo("type: required");
            assertThat(names(older.list("type=llm"))).isEqualTo("n");
            assertThat(names(older.list("type=agent"))).isEmpty();
            assertThat(older.listAi("").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            limit=0 | limit: must be a number from 1 to 100
            limit=101 | limit: must be a number from 1 to 100
            limit=-1 | limit: must be a number from 1 to 100
            limit=ten | limit: must be a number from 1 to 100
            limit= | limit: must be a number from 1 to 100
            limit | limit: must be a number from 1 to 100
            limit=1.0 | limit: must be a number from 1 to 100
            limit=%D9%A1 | limit: must be a number from 1 to 100
            page=1 | page: unknown parameter
            Name=n | Name: unknown parameter
            name=a&name=b | name: given twice
            name=% | The URL holds a malformed percent-escape.
            name=%zz | The URL holds a malformed percent-escape.
            """)
    void refusesParametersThatMakeNoSense(String query, String detail) {
        for (String collection : List.of(INTEGRATIONS, AI_INTEGRATIONS)) {
            Reply reply = RawHttp.get(account.arize, collection + "?" + query);

            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.detail()).isEqualTo(detail);
        }
    }

    @Test
    void knowsTypesOfIntegrationsOnly() {
        assertThat(account.listAi("type=LLM").detail()).isEqualTo("type: unknown parameter");
        assertThat(account.list("type=").status()).isEqualTo(400);
        assertThat(account.list("type=SLACK").detail()).isEqualTo("type: must be one of [LLM, AGENT, EVALUATOR]");
    }

    private void createScoped(String name, String scopings) {
        account.createAi("{'name':'" + name + "','provider':'OPEN_AI','scopings':" + scopings + "}");
    }

    private static String names(Reply reply) {
        return String.join(",", reply.json().elements().next().findValuesAsText("name"));
    }
}
