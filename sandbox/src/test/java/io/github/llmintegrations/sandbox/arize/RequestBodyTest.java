package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodyTest {

    private static final String VALID = "{'name':'n','provider':'openAI'}";

    @AutoClose
    private final Account account = Account.camelCase();

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/problem+json", "application/merge-patch+json", "json", ";"})
    void refusesAnotherContentType(String contentType) {
        Reply reply = account.caller.send(account.caller
                .request(AI_INTEGRATIONS)
                .setHeader("Content-Type", contentType)
                .POST(Caller.body(VALID)));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(account.listAi("").json().path("ai_integrations")).isEmpty();
    }

    @Test
    void refusesAnotherContentTypeOnUpdates() {
        String id = account.createAi(VALID).id();
        Reply reply = account.caller.send(account.caller
                .request(Account.path(AI_INTEGRATIONS, id))
                .setHeader("Content-Type", "text/json")
                .method("PATCH", Caller.body("{'name':'m'}")));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(account.getAi(id).json().path("name").asText()).isEqualTo("n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "APPLICATION/JSON", "application/json;v=1"})
    void takesJsonWithParametersInAnyLetterCase(String contentType) {
        Reply reply = account.caller.send(account.caller
                .request(AI_INTEGRATIONS)
                .setHeader("Content-Type", contentType)
                .POST(Caller.body(VALID)));

        assertThat(reply.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | body: required
            `   ` | body: required
            null | body: must be an object
            [] | body: must be an object
            42 | body: must be an object
            { | body: is not JSON
            {'name':'n',} | body: is not JSON
            {name:1} | body: is not JSON
            {'name':'n'} {} | body: holds more than one JSON value
            {'name':'n'} x | body: is not JSON
            {'name':'n','name':'n','provider':'openAI'} | name: given twice
            {'scopings':[{},{'space_id':'a','space_id':1}]} | scopings[1].space_id: given twice
            """)
    void refusesWhatIsNotExactlyOneJsonObject(String body, String detail) {
        for (String collection : new String[] {INTEGRATIONS, AI_INTEGRATIONS}) {
            Reply reply = account.caller.post(collection, body);

            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.detail()).startsWith(detail);
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] body = {'{', '"', 'n', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};
        Reply reply =
                account.caller.send(account.caller.request(AI_INTEGRATIONS).POST(BodyPublishers.ofByteArray(body)));

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void refusesJsonThatIsNestedWithoutEnd() {
        String nested = "[".repeat(100_000);
        Reply reply = account.caller.post(AI_INTEGRATIONS, "{'scopings':" + nested);

        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void neverQuotesABodyThatItCannotRead() {
        Reply reply = account.caller.post(AI_INTEGRATIONS, "{'api_key': sk-secret-1 }");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("sk-secret-1");
    }

    @Test
    void neverQuotesAValueThatItRefuses() {
        Reply reply = account.caller.post(
                AI_INTEGRATIONS,
                "{'name':'n','provider':'sk-secret-1','api_key':{'v':'sk-secret-2'},'headers':{'h':['sk-secret-3']}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).doesNotContain("sk-secret");
        assertThat(reply.detail())
                .contains("provider: must be one of")
                .contains("api_key: must be a string")
                .contains("headers.h: must be a string");
    }

    @Test
    void namesTheFirstTenFaultsOfABody() {
        Reply reply = account.caller.post(
                AI_INTEGRATIONS, "{'a':1,'b':1,'c':1,'d':1,'e':1,'f':1,'g':1,'h':1,'i':1,'j':1,'k':1}");

        assertThat(reply.detail())
                .startsWith("name: required; provider: required; a: unknown field;")
                .endsWith("; and 3 more");
    }

    @Test
    void readsTextInAnyScript() {
        String name = "模型 Modell é 😀";
        String id =
                account.createAi("{'name':'" + name + "','provider':'openAI'}").id();

        assertThat(account.getAi(id).json().path("name").asText()).isEqualTo(name);
        assertThat(account.listAi("name=" + Account.encoded("MODELL É")).json().path("ai_integrations"))
                .hasSize(1);
    }
}
