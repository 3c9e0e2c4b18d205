package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AiIntegrationTest {

    private static final List<String> ASSIGNED = List.of("id", "created_at", "updated_at", "created_by_user_id");

    @ParameterizedTest
    @EnumSource
    void startsWithDefaults(ArizeSpelling spelling) {
        try (Account account = new Account(spelling)) {
            Reply created = account.createAi("{'name':'n','provider':'AZURE_OPEN_AI'}");

            assertThat(created.status()).as(created.text()).isEqualTo(201);
            assertThat(created.json().fieldNames()).toIterable().containsAll(ASSIGNED);
            assertThat(content(created))
                    .isEqualTo(account.json("{'name':'n','provider':'AZURE_OPEN_AI','has_api_key':false,"
                            + "'enable_default_models':false,'function_calling_enabled':true,'auth_type':'DEFAULT',"
                            + "'scopings':[]}"));
            assertThat(account.getAi(created.id()).json()).isEqualTo(created.json());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackEverythingButTheKey(ArizeSpelling spelling) {
        try (Account account = new Account(spelling)) {
            String common = "'name':'n','provider':'CUSTOM','base_url':'b','model_names':['m','n'],'headers':{'h':'v'},"
                    + "'enable_default_models':true,'function_calling_enabled':false,'auth_type':'BEARER_TOKEN',"
                    + "'scopings':[{'organization_id':'o','space_id':'s'},{'organization_id':'o','space_id':null}]";
            Reply created = account.createAi("{" + common + ",'api_key':'sk-secret'}");

            assertThat(created.status()).as(created.text()).isEqualTo(201);
            assertThat(content(created)).isEqualTo(account.json("{" + common + ",'has_api_key':true}"));
            assertThat(created.text()).doesNotContain("sk-secret");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN_AI",
        "AZURE_OPEN_AI",
        "ANTHROPIC",
        "CUSTOM",
        "NVIDIA_NIM",
        "GEMINI",
    })
    void knowsEveryProvider(String provider) {
        for (ArizeSpelling spelling : ArizeSpelling.values()) {
            try (Account account = new Account(spelling)) {
                assertThat(account.createAi("{'name':'n','provider':'" + provider + "'}")
                                .status())
                        .isEqualTo(201);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LITELLM", "FIREWORKS", "TOGETHER_AI"})
    void knowsTheProvidersOfTheLaterSpelling(String provider) {
        String body = "{'name':'n','provider':'" + provider + "'}";
        try (Account later = Account.screaming();
                Account older = Account.camelCase()) {
            assertThat(later.createAi(body).json().path("provider").asText()).isEqualTo(provider);
            assertThat(older.createAi(body).status()).isEqualTo(400);
        }
    }

    @Test
    void cannotBeGivenTheAuthTypeOfTheUserInterface() {
        String authType = "'auth_type':'OAUTH2_CLIENT_CREDENTIALS'";
        try (Account account = Account.screaming()) {
            Reply created = account.createAi("{'name':'n','provider':'CUSTOM'," + authType + "}");
            String id = account.createAi("{'name':'n','provider':'CUSTOM'}").id();
            Reply updated = account.updateAi(id, "{" + authType + "}");

            assertThat(List.of(created, updated)).allSatisfy(reply -> {
                assertThat(reply.status()).isEqualTo(422);
                assertThat(reply.detail()).isEqualTo("auth_type: cannot be set to OAUTH2_CLIENT_CREDENTIALS");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'provider':'OPEN_AI'} | name: required
            {'name':'n'} | provider: required
            {'name':' ','provider':'OPEN_AI'} | name: must not be blank
            {'name':'','provider':'OPEN_AI'} | name: must not be blank
            {'name':null,'provider':'OPEN_AI'} | name: must not be null
            {'name':7,'provider':'OPEN_AI'} | name: must be a string
            {'name':'n','provider':'OPEN_AI','api_key':null} | api_key: must not be null
            {'name':'n','provider':'OPEN_AI','base_url':null} | base_url: must not be null
            {'name':'n','provider':'OPEN_AI','headers':null} | headers: must not be null
            {'name':'n','provider':'OPEN_AI','model_names':null} | model_names: must not be null
            {'name':'n','provider':'OPEN_AI','provider_metadata':null} | provider_metadata: must not be null
            {'name':'n','provider':'OPEN_AI','enable_default_models':'true'} \
                | enable_default_models: must be a boolean
            {'name':'n','provider':'OPEN_AI','function_calling_enabled':1} \
                | function_calling_enabled: must be a boolean
            {'name':'n','provider':'OPEN_AI','auth_type':'nothing'} | auth_type: must be one of
            {'name':'n','provider':'OPEN_AI','scopings':{}} | scopings: must be a list
            {'name':'n','provider':'OPEN_AI','config':{}} | config: unknown field
            {'name':'n','provider':'OPEN_AI','has_api_key':true} | has_api_key: unknown field
            {'name':'n','provider':'OPEN_AI','id':'i'} | id: unknown field
            """)
    void refusesAMalformedBody(String body, String detail) {
        for (ArizeSpelling spelling : ArizeSpelling.values()) {
            try (Account account = new Account(spelling)) {
                Reply reply = account.createAi(body);

                assertThat(reply.status()).as(reply.text()).isEqualTo(400);
                assertThat(reply.detail()).startsWith(detail);
            }
        }
    }

    @Test
    void keepsWhatIsAbsentAndClearsWhatIsNull() {
        try (Account account = Account.camelCase()) {
            String id = account.createAi("{'name':'n','provider':'OPEN_AI','api_key':'k','base_url':'b',"
                            + "'model_names':['m'],'headers':{'h':'v'},'enable_default_models':true}")
                    .id();
            JsonNode kept = content(account.updateAi(id, "{'function_calling_enabled':false}"));
            JsonNode cleared = content(account.updateAi(id, "{'api_key':null,'base_url':null,'headers':null}"));

            assertThat(kept)
                    .isEqualTo(account.json("{'name':'n','provider':'OPEN_AI','has_api_key':true,'base_url':'b',"
                            + "'model_names':['m'],'headers':{'h':'v'},'enable_default_models':true,"
                            + "'function_calling_enabled':false,'auth_type':'DEFAULT','scopings':[]}"));
            assertThat(cleared)
                    .isEqualTo(account.json("{'name':'n','provider':'OPEN_AI','has_api_key':false,'model_names':['m'],"
                            + "'enable_default_models':true,'function_calling_enabled':false,'auth_type':'DEFAULT',"
                            + "'scopings':[]}"));
        }
    }

    @Test
    void replacesEveryField() {
        try (Account account = Account.screaming()) {
            String id = account.createAi("{'name':'n','provider':'OPEN_AI','model_names':['m','n'],'headers':{'a':'1'},"
                            + "'scopings':[{'organization_id':'o'}]}")
                    .id();
            String update = "'name':'n2','provider':'ANTHROPIC','base_url':'b2','model_names':['o'],"
                    + "'headers':{'c':'2'},'enable_default_models':true,'function_calling_enabled':false,"
                    + "'auth_type':'PROXY_WITH_HEADERS','scopings':[]";
            Reply updated = account.updateAi(id, "{" + update + ",'api_key':'sk-secret'}");

            assertThat(updated.status()).as(updated.text()).isEqualTo(200);
            assertThat(content(updated)).isEqualTo(account.json("{" + update + ",'has_api_key':true}"));
            assertThat(account.getAi(id).json()).isEqualTo(updated.json());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | body: at least one field
            {'name':null} | name: must not be null
            {'provider':null} | provider: must not be null
            {'model_names':null} | model_names: must not be null
            {'scopings':null} | scopings: must not be null
            {'auth_type':null} | auth_type: must not be null
            {'enable_default_models':null} | enable_default_models: must not be null
            {'function_calling_enabled':null} | function_calling_enabled: must not be null
            {'has_api_key':false} | has_api_key: unknown field
            {'type':'LLM'} | type: unknown field
            """)
    void refusesAMalformedUpdate(String body, String detail) {
        try (Account account = Account.screaming()) {
            Reply created = account.createAi("{'name':'n','provider':'OPEN_AI'}");
            Reply reply = account.updateAi(created.id(), body);

            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.detail()).startsWith(detail);
            assertThat(account.getAi(created.id()).json()).isEqualTo(created.json());
        }
    }

    @Test
    void limitsTheSizeOfHeaders() {
        try (Account account = Account.camelCase()) {
            Reply reply =
                    account.createAi("{'name':'n','provider':'OPEN_AI','headers':{'h':'" + "v".repeat(8_168) + "'}}");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.detail()).startsWith("headers: must not be larger than 8175 bytes");
        }
    }

    private static JsonNode content(Reply reply) {
        return reply.json().<ObjectNode>deepCopy().remove(ASSIGNED);
    }
}
