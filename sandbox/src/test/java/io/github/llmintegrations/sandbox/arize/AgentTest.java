package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTest {

    private static final String CONFIG = "'endpoint':'https://agent.example/run','input_schema':{'type':'object',"
            + "'properties':{'q':{'type':'number','minimum':1.50}}}";

    @AutoClose
    private final Account account = Account.screaming();

    @ParameterizedTest
    @EnumSource
    void readsBackWhatIsNotSecret(ArizeSpelling spelling) {
        try (Account either = new Account(spelling)) {
            Reply created = either.create("{'type':'AGENT','name':'n','description':'d','config':{" + CONFIG
                    + ",'headers':{'authorization':'sk-secret'}}}");

            assertThat(created.status()).as(created.text()).isEqualTo(201);
            assertThat(created.json().path("type")).isEqualTo(either.json("'AGENT'"));
            assertThat(created.json().path("description").asText()).isEqualTo("d");
            assertThat(created.json().path("config"))
                    .isEqualTo(Caller.json("{" + CONFIG + ",'has_headers':true,'request_presets':[]}"));
            assertThat(created.text()).doesNotContain("sk-secret").contains("1.50");
            assertThat(either.get(created.id()).json()).isEqualTo(created.json());
        }
    }

    @Test
    void hasNoDescriptionUnlessGiven() {
        JsonNode created = create("").json();

        assertThat(created.has("description")).isFalse();
        assertThat(created.at("/config/has_headers").asBoolean()).isFalse();
        assertThat(account.create("{'type':'AGENT','name':'m','description':null,'config':{" + CONFIG + "}}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void clearsDescriptionAndHeadersWithNull() {
        String id = account.create(
                        "{'type':'AGENT','name':'n','description':'d','config':{" + CONFIG + ",'headers':{'h':'v'}}}")
                .id();
        JsonNode kept = update(id, "'name':'m'").json();
        JsonNode cleared =
                update(id, "'description':null,'config':{'headers':null}").json();

        assertThat(kept.path("description").asText()).isEqualTo("d");
        assertThat(kept.at("/config/has_headers").asBoolean()).isTrue();
        assertThat(cleared.has("description")).isFalse();
        assertThat(cleared.at("/config/has_headers").asBoolean()).isFalse();
        assertThat(cleared.path("name").asText()).isEqualTo("m");
    }

    @Test
    void replacesEndpointAndSchema() {
        String id = create("").id();
        JsonNode config = update(id, "'config':{'endpoint':'https://b.example','input_schema':{'a':[1]}}")
                .json()
                .path("config");

        assertThat(config.path("endpoint").asText()).isEqualTo("https://b.example");
        assertThat(config.path("input_schema")).isEqualTo(Caller.json("{'a':[1]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'input_schema':{}} | 400 | config.endpoint: required
            {'endpoint':'https://e'} | 400 | config.input_schema: required
            {'endpoint':1,'input_schema':{}} | 400 | config.endpoint: must be a string
            {'endpoint':'https://e','input_schema':null} | 400 | config.input_schema: must not be null
            {'endpoint':'https://e','input_schema':{},'headers':1} | 400 | config.headers: must be an object
            {'endpoint':'https://e','input_schema':{},'api_key':'k'} | 400 | config.api_key: unknown field
            {'endpoint':'https://e','input_schema':{},'provider':'OPEN_AI'} \
                | 400 | config.provider: unknown field
            {'endpoint':'https://e','input_schema':{},'request_presets':{}} \
                | 400 | config.request_presets: must be a list
            {'endpoint':'http://e','input_schema':{}} \
                | 422 | config.endpoint: must be a URL that begins with https://
            {'endpoint':'e','input_schema':{}} | 422 | config.endpoint: must be a URL
            {'endpoint':'https:','input_schema':{}} | 422 | config.endpoint: must be a URL
            {'endpoint':'https://a b','input_schema':{}} | 422 | config.endpoint: must be a URL
            {'endpoint':'https://e','input_schema':[]} | 422 | config.input_schema: must be an object
            {'endpoint':'https://e','input_schema':'object'} | 422 | config.input_schema: must be an object
            """)
    void refusesConfigsThatCannotWork(String config, int status, String detail) {
        Reply reply = account.create("{'type':'AGENT','name':'n','config':" + config + "}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.detail()).startsWith(detail);
    }

    @Test
    void limitsTheSizeOfHeaders() {
        assertThat(create(",'headers':{'h':'" + "v".repeat(8_168) + "'}").detail())
                .startsWith("config.headers: must not be larger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'config':{'endpoint':'http://e'}",
                "'config':{'input_schema':1}",
                "'config':{'request_presets':[{'name':'','config':{}}]}"
            })
    void holdsUpdatesToTheSameRules(String update) {
        JsonNode created = create("").json();
        String id = created.path("id").asText();

        assertThat(update(id, update).status()).isEqualTo(422);
        assertThat(account.get(id).json()).isEqualTo(created);
    }

    private Reply create(String moreConfig) {
        return account.create("{'type':'AGENT','name':'n','config':{" + CONFIG + moreConfig + "}}");
    }

    private Reply update(String id, String fields) {
        return account.update(id, "{'type':'AGENT'," + fields + "}");
    }
}
