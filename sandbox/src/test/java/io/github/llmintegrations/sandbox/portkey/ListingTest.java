package io.github.llmintegrations.sandbox.portkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @Test
    void startsEmpty() {
        try (Organisation organisation = new Organisation()) {
            assertThat(organisation.list("").json()).isEqualTo(Caller.json("{'object':'list','total':0,'data':[]}"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | a,b,c,d,e
            page_size=2 | a,b
            current_page=0&page_size=2 | a,b
            page_size=2&current_page=1 | c,d
            page_size=2&current_page=2 | e
            page_size=2&current_page=3 | ``
            page_size=5 | a,b,c,d,e
            page_size=999999999&current_page=999999999 | ``
            """)
    void comesInPagesCountedFromZero(String query, String slugs) {
        try (Organisation organisation = fiveIn(PortkeySandbox.builder())) {
            Reply reply = organisation.list(query);

            assertThat(slugs(reply)).isEqualTo(slugs);
            assertThat(reply.json().path("total").asInt()).isEqualTo(5);
            assertThat(reply.json().path("object").asText()).isEqualTo("list");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | a,b,c
            current_page=1 | d,e
            page_size=100&current_page=1 | d,e
            page_size=2&current_page=1 | c,d
            """)
    void hasPagesNoLargerThanTheCap(String query, String slugs) {
        try (Organisation organisation = fiveIn(PortkeySandbox.builder().pageSizeCap(3))) {
            assertThat(slugs(organisation.list(query))).isEqualTo(slugs);
        }
    }

    @Test
    void hasPagesOfAHundredUnlessToldOtherwise() {
        try (Organisation organisation = new Organisation()) {
            for (int i = 0; i < 101; i++) {
                organisation.createNamed("s" + i);
            }

            assertThat(organisation.list("").json().path("data")).hasSize(100);
            assertThat(organisation.list("page_size=200").json().path("data")).hasSize(100);
            assertThat(slugs(organisation.list("current_page=1"))).isEqualTo("s100");
        }
    }

    @Test
    void mayHavePagesOfASizeOfItsOwn() {
        try (Organisation organisation =
                fiveIn(PortkeySandbox.builder().pageSizeCap(2).ignoringPageSize())) {
            assertThat(slugs(organisation.list("page_size=1"))).isEqualTo("a,b");
            assertThat(slugs(organisation.list("page_size=100&current_page=2"))).isEqualTo("e");
        }
    }

    @Test
    void mayRepeatItsFirstPageForEver() {
        try (Organisation organisation = fiveIn(PortkeySandbox.builder().repeatingPages())) {
            assertThat(slugs(organisation.list("page_size=2&current_page=0"))).isEqualTo("a,b");
            assertThat(slugs(organisation.list("page_size=2&current_page=7"))).isEqualTo("a,b");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type=all | global,own,other
            type=workspace | own,other
            type=organisation | global
            workspace_id=w1 | own
            workspace_id=w2 | other
            workspace_id=w3 | global
            workspace_id=w4 | ``
            workspace_id=w3&type=workspace | ``
            workspace_id=w1&type=workspace&page_size=1 | own
            """)
    void isFilteredByTypeAndByAccessOfAWorkspace(String query, String slugs) {
        try (Organisation organisation = new Organisation()) {
            organisation.createNamed("global");
            organisation.create("{'name':'n','ai_provider_id':'openai','slug':'own','workspace_id':'w1'}");
            organisation.create("{'name':'n','ai_provider_id':'openai','slug':'other','workspace_id':'w2'}");
            organisation.caller.put(
                    Organisation.workspaces("global"),
                    "{'workspaces':[{'id':'w3','enabled':true},{'id':'w4','enabled':false}]}");

            Reply reply = organisation.list(query);
            assertThat(slugs(reply)).isEqualTo(slugs);
            assertThat(reply.json().path("total").asInt())
                    .isEqualTo(reply.json().path("data").size());
        }
    }

    @Test
    void countsGlobalAccessForWorkspacesWithoutSettingsOfTheirOwn() {
        try (Organisation organisation = new Organisation()) {
            organisation.createNamed("s");
            organisation.caller.put(
                    Organisation.workspaces("s"),
                    "{'workspaces':[{'id':'w','enabled':false}],'global_workspace_access':{'enabled':true}}");

            assertThat(slugs(organisation.list("workspace_id=any"))).isEqualTo("s");
            assertThat(slugs(organisation.list("workspace_id=w"))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            page_size=0 | page_size: must be a number, not less than 1
            page_size=-1 | page_size: must be a number, not less than 1
            page_size= | page_size: must be a number, not less than 1
            page_size=1.0 | page_size: must be a number, not less than 1
            page_size=%D9%A1 | page_size: must be a number, not less than 1
            page_size=99999999999999999999 | page_size: must be a number, not less than 1
            current_page=-1 | current_page: must be a number, not less than 0
            current_page=one | current_page: must be a number, not less than 0
            type=Workspace | type: must be one of [workspace, organisation, all]
            type= | type: must be one of [workspace, organisation, all]
            page=1 | page: unknown parameter
            name=n&type=all | name: unknown parameter
            type=all&type=all | type: given twice
            """)
    void refusesParametersThatMakeNoSense(String query, String message) {
        try (Organisation organisation = new Organisation()) {
            Reply reply = organisation.list(query);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errorCode()).isEqualTo("AB01");
            assertThat(reply.message()).isEqualTo(message);
        }
    }

    private static Organisation fiveIn(PortkeySandbox.Builder builder) {
        Organisation organisation = new Organisation(builder);
        for (String slug : new String[] {"a", "b", "c", "d", "e"}) {
            organisation.createNamed(slug);
        }
        return organisation;
    }

    private static String slugs(Reply reply) {
        return String.join(",", reply.json().path("data").findValuesAsText("slug"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"team":"ml"} | 2
            {"team":"ml","stage":"prod"} | 1
            {"stage":"ml"} | 0
            {} | 3
            """)
    void selectsByTags(String tags, int count) {
        try (Organisation organisation = new Organisation()) {
            organisation.create("{'name':'n','ai_provider_id':'openai','tags':{'team':'ml','stage':'prod'}}");
            organisation.create("{'name':'n','ai_provider_id':'openai','tags':{'team':'ml'}}");
            organisation.create("{'name':'n','ai_provider_id':'openai'}");

            assertThat(organisation
                            .list("tags=" + URLEncoder.encode(tags, StandardCharsets.UTF_8))
                            .json()
                            .path("total")
                            .asInt())
                    .isEqualTo(count);
            assertThat(organisation.list("tags=team").status()).isEqualTo(400);
        }
    }
}
