package io.github.llmintegrations.arize.aiintegrations;

import static io.github.llmintegrations.arize.Documents.read;
import static io.github.llmintegrations.arize.Documents.written;
import static io.github.llmintegrations.testing.Json.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.arize.FakeArize;
import io.github.llmintegrations.arize.schema.EnumSpelling;
import io.github.llmintegrations.core.DecodeException;
import io.github.llmintegrations.core.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are not what this library was built for. */
class AiDriftTest {
    @AutoClose
    private final FakeArize arize = new FakeArize();

    /** The items of a page that holds this item between two ordinary ones, which must be intact. */
    private AiIntegration betweenNeighbours(JsonNode item) {
        arize.answers(
                200,
                json("{'ai_integrations':[{'id':'1','name':'first','provider':'GEMINI'}," + item
                        + ",null,{'id':'3','name':'last','provider':'openAI'}],'pagination':null,'extra':{}}"));

        List<AiIntegration> items = arize.client()
                .aiIntegrations()
                .list(ListAiIntegrationsRequest.all())
                .items();

        assertThat(items)
                .hasSize(3)
                .startsWith(AiIntegration.builder()
                        .id("1")
                        .name("first")
                        .provider(AiIntegrationProvider.GEMINI)
                        .build())
                .endsWith(AiIntegration.builder()
                        .id("3")
                        .name("last")
                        .provider(AiIntegrationProvider.OPEN_AI)
                        .build());
        return items.get(1);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEnumValuesThatItDoesNotKnow(EnumSpelling spelling) {
        JsonNode item = json("{'id':'2','name':'n','provider':'NEVER_HEARD_OF','auth_type':'mutual-Tls','scopings':[],"
                + "'has_api_key':false}");

        AiIntegration integration = betweenNeighbours(item);

        assertThat(integration.provider()).hasValueSatisfying(provider -> {
            assertThat(provider.isKnown()).isFalse();
            assertThat(provider.value()).isEqualTo("NEVER_HEARD_OF");
        });
        assertThat(integration.authType())
                .hasValueSatisfying(type -> assertThat(type.isKnown()).isFalse());
        assertThat(written(integration, spelling)).isEqualTo(item);
    }

    @Test
    void keepsFieldsThatItDoesNotKnowAtEveryLevel() {
        JsonNode item = json("{'id':'2','name':'n','provider':'awsBedrock','has_api_key':true,'extra':[null],"
                + "'none':null,'scopings':[{'space_id':'s','extra':{'a':1},'none':null}],"
                + "'provider_metadata':{'role_arn':'arn','extra':1.5,'none':null}}");

        AiIntegration integration = betweenNeighbours(item);

        assertThat(integration.additionalProperties()).isEqualTo(Map.of("extra", json("[null]"), "none", json("null")));
        assertThat(written(integration, EnumSpelling.CAMEL_CASE)).isEqualTo(item);
    }

    @Test
    void takesNullForAbsent() {
        assertThat(betweenNeighbours(json("{'id':'2','name':'n','provider':'custom','has_api_key':null,'base_url':null,"
                        + "'model_names':null,'headers':null,'enable_default_models':null,"
                        + "'function_calling_enabled':null,'auth_type':null,'provider_metadata':null,"
                        + "'scopings':null,'created_at':null,'updated_at':null,'created_by_user_id':null}")))
                .isEqualTo(AiIntegration.builder()
                        .id("2")
                        .name("n")
                        .provider(AiIntegrationProvider.CUSTOM)
                        .build());
    }

    @Test
    void passesOverNullElements() {
        AiIntegration integration = betweenNeighbours(json("{'id':'2','name':'n','provider':'custom',"
                + "'model_names':[null,'m'],'headers':{'a':null,'b':'c'},'scopings':[null,{}]}"));

        assertThat(integration.modelNames()).contains(List.of("m"));
        assertThat(integration.headers()).isEqualTo(Map.of("b", Secret.of("c")));
        assertThat(integration.scopings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'id':'2','name':'n'}", "{'id':'2','name':'n','provider':null}"})
    void livesWithoutAProvider(String item) {
        AiIntegration integration = betweenNeighbours(json(item));

        assertThat(integration.provider()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'kind':'AZURE','role_arn':'r'}", "{'role_arn':'r','kind':'ORACLE','x':[1]}"})
    void keepsMetadataOfAKindThatItDoesNotKnow(String metadata) {
        AiIntegration integration =
                betweenNeighbours(json("{'id':'2','name':'n','provider_metadata':" + metadata + "}"));

        assertThat(integration.providerMetadata()).contains(new UnknownProviderMetadata(json(metadata)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'provider':31337",
                "'provider':['openAI']",
                "'auth_type':31337",
                "'auth_type':true",
                "'base_url':31337",
                "'base_url':[]",
                "'model_names':'m'",
                "'enable_default_models':'true'",
                "'function_calling_enabled':1",
                "'created_at':''",
                "'created_at':'yesterday'",
                "'updated_at':{'seconds':1}",
                "'created_by_user_id':7",
                "'provider_metadata':{'role_arn':'r','external_id':31337}"
            })
    void keepsAnOptionalFieldThatItCannotRead(String field) {
        ObjectNode item = json("{'id':'2','name':'n','provider':'CUSTOM','has_api_key':true,'scopings':[]}")
                .require();
        item.setAll((ObjectNode) json("{" + field + "}"));

        AiIntegration integration = betweenNeighbours(item);

        assertThat(json(integration.toJson())).isEqualTo(item);
        assertThat(integration.toString()).doesNotContain("31337", "yesterday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':31337                                       | id",
                "'name':31337                                     | name",
                "'model_names':['m',31337]                        | model_names[1]",
                "'headers':{'h':31337}                            | headers.h",
                "'headers':'secret'                               | headers",
                "'has_api_key':'secret'                           | has_api_key",
                "'scopings':[{'space_id':31337}]                  | scopings[0].space_id"
            })
    void namesThePlaceOfAValueOfTheWrongKindAndNotTheValue(String field, String place) {
        ObjectNode item = json("{'id':'2','name':'n','provider':'custom'}").require();
        arize.answers(200, item.setAll((ObjectNode) json("{" + field + "}")));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> arize.client().aiIntegrations().get("2"))
                .withMessageContaining("unexpected content at $." + place + " ")
                .withMessageNotContainingAny("31337", "secret")
                .withNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{'name':'n','provider':'custom'}", "{'id':'2','name':null,'provider':'custom'}", "null", "[]"})
    void needsAnIdAndAName(String item) {
        arize.answers(200, json(item));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> arize.client().aiIntegrations().get("2"));
    }

    @Test
    void readsAnAuthTypeThatCannotBeSet() {
        assertThat(betweenNeighbours(json("{'id':'2','name':'n','auth_type':'OAUTH2_CLIENT_CREDENTIALS'}"))
                        .authType())
                .contains(AiIntegrationAuthType.OAUTH2_CLIENT_CREDENTIALS);
    }

    @Test
    void readsBothSpellingsOfEveryValue() {
        assertThat(read(AiIntegration.class, json("{'id':'1','name':'n','provider':'vertexAI','auth_type':'default'}")))
                .isEqualTo(read(
                        AiIntegration.class,
                        json("{'id':'1','name':'n','provider':'VERTEX_AI','auth_type':'DEFAULT'}")));
    }
}
