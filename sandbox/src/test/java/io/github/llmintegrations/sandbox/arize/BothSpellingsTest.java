package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BothSpellingsTest {

    private static final String CAMEL_CASE =
            "{'type':'llm','name':'older','config':{'provider':'openAI','api_key':'k'}}";
    private static final String SCREAMING =
            "{'type':'LLM','name':'later','config':{'provider':'OPEN_AI','api_key':'k'}}";
    private static final String EVALUATOR =
            "{'type':'EVALUATOR','name':'n','config':{'endpoint':'https://e','input_schema':{'type':'object'}}}";

    @AutoClose
    private final ArizeSandbox arize = ArizeSandbox.start();

    private final Caller caller = new Caller(arize.baseUrl(), arize.apiKey());

    @Test
    void aResponseHasTheSpellingOfItsRequest() {
        JsonNode older = caller.post(INTEGRATIONS, CAMEL_CASE).json();
        JsonNode later = caller.post(INTEGRATIONS, SCREAMING).json();

        assertThat(older.path("type").asText()).isEqualTo("llm");
        assertThat(older.at("/config/provider").asText()).isEqualTo("openAI");
        assertThat(later.path("type").asText()).isEqualTo("LLM");
        assertThat(later.at("/config/provider").asText()).isEqualTo("OPEN_AI");
        assertThat(caller.get(INTEGRATIONS + "?type=llm").json().findValuesAsText("type"))
                .containsExactly("llm", "llm");
        assertThat(caller.get(INTEGRATIONS + "?type=LLM").json().findValuesAsText("type"))
                .containsExactly("LLM", "LLM");
    }

    @Test
    void aRequestWithoutEnumValuesGetsTheLatestSpelling() {
        String id = caller.post(
                        AI_INTEGRATIONS,
                        "{'name':'n','provider':'AWS_BEDROCK','auth_type':'BEARER_TOKEN',"
                                + "'provider_metadata':{'kind':'AWS','role_arn':'r'}}")
                .id();
        String path = Account.path(AI_INTEGRATIONS, id);
        JsonNode later = caller.get(path).json();
        caller.post(INTEGRATIONS, CAMEL_CASE);
        JsonNode older = caller.patch(path, "{'name':'m'}").json();

        assertThat(later.path("provider").asText()).isEqualTo("AWS_BEDROCK");
        assertThat(later.path("auth_type").asText()).isEqualTo("BEARER_TOKEN");
        assertThat(older.path("provider").asText()).isEqualTo("awsBedrock");
        assertThat(older.path("auth_type").asText()).isEqualTo("bearer_token");
        assertThat(caller.get(AI_INTEGRATIONS).json().findValuesAsText("provider"))
                .containsExactly("awsBedrock");
    }

    @Test
    void theSpellingIsCamelCaseBeforeAnyRequest() {
        caller.post(INTEGRATIONS, SCREAMING);
        arize.reset();

        assertThat(caller.post(AI_INTEGRATIONS, "{'name':'n'}").detail()).contains("required");
        assertThat(caller.post(AI_INTEGRATIONS, "{'name':'n','provider':'OpenAI'}")
                        .detail())
                .startsWith("provider: must be one of [openAI, azureOpenAI, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'llm','name':'n','config':{'provider':'OPEN_AI','api_key':'k'}} | config.provider
            {'type':'LLM','name':'n','config':{'provider':'openAI','api_key':'k'}} | config.provider
            {'type':'LLM','name':'n','config':{'provider':'AWS_BEDROCK','model_names':['m'],\
                'auth':{'auth_type':'default','role_arn':'r'}}} | config.auth.auth_type
            {'type':'Llm','name':'n','config':{'provider':'openAI','api_key':'k'}} | type
            """)
    void aRequestHasOneSpelling(String body, String path) {
        Reply reply = caller.post(INTEGRATIONS, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).startsWith(path + ": must be one of [");
    }

    @Test
    void oneSpellingUpdatesWhatTheOtherCreated() {
        String id = caller.post(INTEGRATIONS, CAMEL_CASE).id();
        Reply updated = caller.patch(
                Account.path(INTEGRATIONS, id), "{'type':'LLM','config':{'provider':'OPEN_AI','api_key':null}}");
        Reply otherType = caller.patch(Account.path(INTEGRATIONS, id), "{'type':'AGENT','name':'m'}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().at("/config/has_api_key").asBoolean(true)).isFalse();
        assertThat(updated.json().at("/config/provider").asText()).isEqualTo("OPEN_AI");
        assertThat(otherType.status()).isEqualTo(422);
        assertThat(otherType.detail()).isEqualTo("type: cannot be changed");
    }

    @Test
    void aNameIsTakenInEitherSpelling() {
        caller.post(INTEGRATIONS, CAMEL_CASE);

        assertThat(caller.post(INTEGRATIONS, SCREAMING.replace("later", "older"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void valuesOfTheLaterSpellingOnlyKeepIt() {
        String oauth = caller.post(INTEGRATIONS, """
                        {'type':'LLM','name':'custom','config':{'provider':'CUSTOM','base_url':'https://c',\
                        'model_names':['m'],'auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS',\
                        'token_url':'https://t','client_id':'c','client_secret':'s'}}}""").id();
        caller.post(INTEGRATIONS, CAMEL_CASE);
        JsonNode custom = caller.get(Account.path(INTEGRATIONS, oauth)).json();

        assertThat(custom.path("type").asText()).isEqualTo("llm");
        assertThat(custom.at("/config/auth/auth_type").asText()).isEqualTo("OAUTH2_CLIENT_CREDENTIALS");
    }

    @Test
    void theAuthOfACustomProviderHasOneSpelling() {
        JsonNode older = caller.post(INTEGRATIONS, """
                        {'type':'llm','name':'custom','config':{'provider':'custom','base_url':'https://c',\
                        'model_names':['m'],'auth':{'auth_type':'DEFAULT','api_key':'k'}}}""").json();

        assertThat(older.path("type").asText()).isEqualTo("llm");
        assertThat(older.at("/config/auth/auth_type").asText()).isEqualTo("DEFAULT");
        assertThat(older.at("/config/auth/has_api_key").asBoolean()).isTrue();
    }

    @Test
    void onlyCamelCaseHasTheOlderFields() {
        String older = CAMEL_CASE.replace("'k'", "'k','is_default_models_enabled':true");
        String later = SCREAMING.replace("'k'", "'k','is_default_models_enabled':true");

        assertThat(caller.post(INTEGRATIONS, older)
                        .json()
                        .at("/config/is_default_models_enabled")
                        .asBoolean())
                .isTrue();
        assertThat(caller.post(INTEGRATIONS, later).detail())
                .isEqualTo("config.is_default_models_enabled: unknown field");
    }

    @ParameterizedTest
    @ValueSource(strings = {CAMEL_CASE, SCREAMING})
    void aListWithoutATypeHasNoEvaluators(String llm) {
        caller.post(INTEGRATIONS, EVALUATOR);
        caller.post(INTEGRATIONS, llm);

        assertThat(caller.get(INTEGRATIONS).json().path("integrations")).hasSize(1);
    }

    @Test
    void aSchemaMayHoldWordsThatAreEnumValuesElsewhere() {
        String id = caller.post(
                        INTEGRATIONS,
                        "{'type':'agent','name':'n','config':{'endpoint':'https://e','input_schema':{'type':'LLM',"
                                + "'provider':'openAI'}}}")
                .id();
        caller.post(INTEGRATIONS, SCREAMING);

        assertThat(caller.get(Account.path(INTEGRATIONS, id)).json().at("/config/input_schema"))
                .isEqualTo(Caller.json("{'type':'LLM','provider':'openAI'}"));
    }
}
