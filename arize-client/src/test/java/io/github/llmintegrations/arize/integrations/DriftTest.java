package io.github.llmintegrations.arize.integrations;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.file;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.arize.schema.Scoping;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Outcome;
import io.github.llmintegrations.core.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are not what this library was built for. */
class DriftTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    /** The items of a page that holds this item between two ordinary ones, which must be intact. */
    private Integration betweenNeighbours(JsonNode item) {
        JsonNode first = json("{'type':'LLM','id':'1','name':'first','config':{'provider':'GEMINI'}}");
        JsonNode last = json("{'type':'agent','id':'3','name':'last'}");
        arize.answers(
                200,
                json("{'integrations':[" + first + "," + item + ",null," + last + "],'pagination':{},'extra':[null]}"));

        List<Integration> items = arize.client()
                .integrations()
                .list(ListIntegrationsRequest.builder().build())
                .items();

        assertThat(items)
                .hasSize(3)
                .startsWith(LlmIntegration.builder()
                        .id("1")
                        .name("first")
                        .config(GeminiConfig.builder().build())
                        .build())
                .endsWith(AgentIntegration.builder().id("3").name("last").build());
        return items.get(1);
    }

    private static JsonNode llm(String config) {
        return json("{'type':'LLM','id':'2','name':'n','scopings':[],'config':" + config + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'provider':'AZURE_OPEN_AI','endpoint':null,'models':[null,1.5]}      | AZURE_OPEN_AI",
                "{'provider':'azureOpenAI','has_api_key':true}                        | azureOpenAI",
                "{'provider':'NEVER_HEARD_OF','nested':{'provider':'OPEN_AI'}}        | NEVER_HEARD_OF",
                "{'provider':'open_ai'}                                               | open_ai"
            })
    void keepsAProviderThatItDoesNotKnow(String config, String provider) {
        JsonNode item = llm(config);

        LlmIntegration integration = (LlmIntegration) betweenNeighbours(item);

        assertThat(integration.config()).contains(new UnknownLlmConfig(json(config)));
        assertThat(integration.config().flatMap(LlmConfig::provider)).contains(LlmProvider.of(provider));
        assertThat(LlmProvider.of(provider).isKnown()).isFalse();
        assertThat(written(integration, EnumSpelling.SCREAMING_SNAKE_CASE)).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'has_api_key':true}",
                "{'provider':null,'has_api_key':true}",
                "{'provider':7}",
                "{}",
                "'text'",
                "[]",
                "[{'provider':'OPEN_AI'}]",
                "7"
            })
    void keepsAConfigThatNamesNoProvider(String config) {
        JsonNode item = llm(config);

        LlmIntegration integration = (LlmIntegration) betweenNeighbours(item);

        assertThat(integration.config()).contains(new UnknownLlmConfig(json(config)));
        assertThat(integration.config().flatMap(LlmConfig::provider)).isEmpty();
        assertThat(integration.config().orElseThrow()).hasToString("UnknownLlmConfig{}");
        assertThat(written(integration, EnumSpelling.SCREAMING_SNAKE_CASE)).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type':'LLM','id':'2','name':'n','config':null}", "{'type':'LLM','id':'2','name':'n'}"})
    void hasNoConfigWhereTheServerReturnsNone(String item) {
        LlmIntegration integration = (LlmIntegration) betweenNeighbours(json(item));

        assertThat(integration)
                .isEqualTo(LlmIntegration.builder().id("2").name("n").build());
        assertThat(integration.config()).isEmpty();
    }

    @Test
    void hasNoAuthWhereTheServerReturnsNone() {
        LlmIntegration integration = (LlmIntegration) betweenNeighbours(llm("{'provider':'AWS_BEDROCK'}"));

        assertThat(integration.config())
                .contains(AwsBedrockConfig.builder().build())
                .hasValueSatisfying(
                        config -> assertThat(((AwsBedrockConfig) config).auth()).isEmpty());
    }

    @Test
    void keepsATypeThatItDoesNotKnow() {
        JsonNode item = json("{'type':'ROBOT','id':'2','name':'n','scopings':[null,7,{'organization_id':'org'}],"
                + "'created_at':'2026-02-13T21:27:19Z','updated_at':'soon','created_by_user_id':null,"
                + "'config':{'arms':[null]}}");

        Integration integration = betweenNeighbours(item);

        assertThat(integration).isEqualTo(new UnknownIntegration(item));
        assertThat(integration.type()).contains(IntegrationType.of("ROBOT"));
        assertThat(integration.id()).isEqualTo("2");
        assertThat(integration.name()).isEqualTo("n");
        assertThat(integration.scopings()).containsExactly(Scoping.organization("org"));
        assertThat(integration.createdAt()).contains(Instant.parse("2026-02-13T21:27:19Z"));
        assertThat(integration.updatedAt()).isEmpty();
        assertThat(integration.createdByUserId()).isEmpty();
        assertThat(integration).hasToString("UnknownIntegration{type=ROBOT, id=2, name=n}");
        assertThat(written(integration, EnumSpelling.CAMEL_CASE)).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'2','name':'n'}",
                "{'type':null,'id':'2','name':'n','scopings':null,'created_at':null}",
                "{'type':7,'id':'2','name':'n'}"
            })
    void keepsAnIntegrationThatNamesNoType(String item) {
        Integration integration = betweenNeighbours(json(item));

        assertThat(integration).isEqualTo(new UnknownIntegration(json(item)));
        assertThat(integration).hasToString("UnknownIntegration{id=2, name=n}");
        assertThat(integration.type()).isEmpty();
        assertThat(integration.scopings()).isEmpty();
        assertThat(integration.createdAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'auth_type':null}", "{'auth_type':7}"})
    void keepsAnAuthThatNamesNoType(String auth) {
        assertThat(read(AwsBedrockAuth.class, json(auth)))
                .isEqualTo(new UnknownAwsBedrockAuth(json(auth)))
                .hasToString("UnknownAwsBedrockAuth{}")
                .satisfies(each -> assertThat(each.authType()).isEmpty());
        assertThat(read(CustomAuth.class, json(auth)))
                .isEqualTo(new UnknownCustomAuth(json(auth)))
                .hasToString("UnknownCustomAuth{}")
                .satisfies(each -> assertThat(each.authType()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'provider':'OPEN_AI','has_api_key':null,'is_function_calling_enabled':null,'is_default_models_enabled':null} | {'provider':'OPEN_AI'}",
                "{'provider':'ANTHROPIC','base_url':null} | {'provider':'ANTHROPIC'}",
                "{'provider':'AWS_BEDROCK','auth':null,'model_names':null} | {'provider':'AWS_BEDROCK'}",
                "{'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':null,'external_id':null,'base_url':null}} | {'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT'}}",
                "{'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS','header_names':[null,'x']}} | {'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS','header_names':['x']}}",
                "{'provider':'CUSTOM','base_url':null,'auth':null,'header_names':null,'model_names':[null,'m',null]} | {'provider':'CUSTOM','model_names':['m']}",
                "{'provider':'CUSTOM','auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS','has_client_secret':null,'scopes':null}} | {'provider':'CUSTOM','auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS'}}",
                "{'provider':'VERTEX_AI','project_id':null,'location':null,'project_access_label':null} | {'provider':'VERTEX_AI'}",
                "{'provider':'NVIDIA_NIM','header_names':[null],'base_url':null} | {'provider':'NVIDIA_NIM'}",
                "{'provider':'FIREWORKS','model_names':[null]} | {'provider':'FIREWORKS'}"
            })
    void takesNullForAbsent(String withNulls, String without) {
        assertThat(betweenNeighbours(llm(withNulls))).isEqualTo(read(Integration.class, llm(without)));
    }

    @Test
    void takesNullForAbsentAroundTheConfig() {
        assertThat(betweenNeighbours(json("{'type':'AGENT','id':'2','name':'n','description':null,'scopings':[null,"
                        + "{'organization_id':null}],'created_at':null,'updated_at':null,'created_by_user_id':null,"
                        + "'config':{'endpoint':null,'has_headers':null,'input_schema':null,'request_presets':[null,"
                        + "{'id':null,'name':null,'description':null,'config':null,'created_at':null}]}}")))
                .isEqualTo(AgentIntegration.builder()
                        .id("2")
                        .name("n")
                        .addScoping(Scoping.accountWide())
                        .config(AgentConfig.builder()
                                .addRequestPreset(AgentRequestPreset.builder().build())
                                .build())
                        .build());
        assertThat(betweenNeighbours(json("{'type':'EVALUATOR','id':'2','name':'n','scopings':null,'config':null}")))
                .isEqualTo(EvaluatorIntegration.builder().id("2").name("n").build());
    }

    @Test
    void keepsFieldsThatItDoesNotKnowAtEveryLevel() {
        JsonNode item = file(DriftTest.class, "agent-with-extra-fields.json");

        AgentIntegration integration = (AgentIntegration) betweenNeighbours(item);

        AgentConfig config = integration.config().orElseThrow();
        assertThat(List.<Document>of(
                        integration,
                        integration.scopings().get(0),
                        config,
                        config.requestPresets().get(0)))
                .extracting(Document::additionalProperties)
                .containsOnly(Map.of("extra", json("{'a':[1,null,{'b':false}]}"), "none", json("null")));
        assertThat(written(integration, EnumSpelling.SCREAMING_SNAKE_CASE)).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'provider':'OPEN_AI','has_api_key':true,'extra':{'a':[null]},'none':null}",
                "{'provider':'AWS_BEDROCK','model_names':[],'extra':1,'auth':{'auth_type':'DEFAULT','extra':[],'none':null}}",
                "{'provider':'CUSTOM','has_api_key':false,'header_names':[],'model_names':[],'extra':'',"
                        + "'auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS','has_client_secret':true,'extra':{},'none':null}}"
            })
    void keepsFieldsThatItDoesNotKnowOfAConfig(String config) {
        JsonNode item = llm(config);

        assertThat(written(betweenNeighbours(item), EnumSpelling.SCREAMING_SNAKE_CASE))
                .isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'LLM','id':'2','name':'n','created_at':'','config':{'provider':'NEW'}}",
                "{'created_at':'soon','type':'LLM','id':'2','name':'n','config':{'provider':'NEW'}}",
                "{'type':'LLM','id':'2','name':'n','created_by_user_id':7,'updated_at':true,'config':{'provider':'NEW'}}",
                "{'type':'AGENT','id':'2','name':'n','description':31337}",
                "{'type':'AGENT','id':'2','name':'n','config':'odd'}",
                "{'type':'EVALUATOR','id':'2','name':'n','created_at':[]}"
            })
    void keepsAnOptionalFieldThatItCannotRead(String item) {
        JsonNode document = json(item);

        Integration integration = betweenNeighbours(document);

        JsonNode shown = json(integration.toJson());
        document.properties()
                .forEach(field -> assertThat(shown.get(field.getKey())).isEqualTo(field.getValue()));
        assertThat(integration.toString()).doesNotContain("31337", "soon", "odd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'LLM','id':31337,'name':'n'}                                             | $.id",
                "{'type':'LLM','id':'2','name':31337.5}                                           | $.name",
                "{'type':'LLM','id':'2','name':true}                                              | $.name",
                "{'type':'LLM','id':'2','name':'n','scopings':[{'space_id':31337}]}               | $.scopings[0].space_id",
                "{'type':'LLM','id':'2','name':'n','scopings':['secret']}                         | $.scopings[0]",
                "{'type':'LLM','id':'2','name':'n','config':{'provider':'CUSTOM','model_names':[31337]}} | $.config.model_names[0]",
                "{'type':'LLM','id':'2','name':'n','config':{'provider':'CUSTOM','model_names':'secret'}} | $.config.model_names",
                "{'type':'LLM','id':'2','name':'n','config':{'provider':'OPEN_AI','has_api_key':'secret'}} | $.config.has_api_key",
                "{'type':'LLM','id':'2','name':'n','config':{'provider':'OPEN_AI','has_api_key':31337}} | $.config.has_api_key",
                "{'type':'AGENT','id':'2','name':'n','config':{'has_headers':'secret'}}           | $.config.has_headers"
            })
    void namesThePlaceOfAValueOfTheWrongKindAndNotTheValue(String item, String place) {
        arize.answers(200, json(item));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> arize.client().integrations().get("2"))
                .withMessageContainingAll(
                        "GET /v2/integrations/{integration_id}: 200", "unexpected content at " + place + " ")
                .withMessageNotContainingAny("31337", "secret", "true")
                .withNoCause()
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.NOTHING_TO_APPLY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'LLM','name':'n'}",
                "{'type':'LLM','id':null,'name':'n'}",
                "{'type':'AGENT','id':'2'}",
                "{'type':'EVALUATOR','id':'2','name':null}",
                "{'type':'ROBOT','name':'n'}",
                "{'type':'ROBOT','id':'2','name':7}",
                "{}",
                "null",
                "[]",
                "'secret'",
                "31337"
            })
    void needsAnIdAndAName(String item) {
        arize.answers(200, json(item));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> arize.client().integrations().get("2"))
                .withMessageNotContainingAny("31337", "secret");
    }
}
