package io.github.llmintegrations.sandbox.portkey;

import static io.github.llmintegrations.sandbox.portkey.Organisation.models;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {

    @AutoClose
    private final Organisation organisation = new Organisation();

    @BeforeEach
    void createIntegration() {
        organisation.createNamed("s");
    }

    @Test
    void areThereFromTheBeginning() {
        JsonNode response = organisation.caller.get(models("s")).json();

        assertThat(response.path("total").asInt()).isEqualTo(3);
        assertThat(response.path("models")).hasSize(3);
        assertThat(response.path("models").path(0))
                .isEqualTo(Caller.json(
                        "{'slug':'gpt-4o','name':'gpt-4o','enabled':true,'is_custom':false,'is_finetune':false}"));
    }

    @ParameterizedTest
    @CsvSource({"bedrock, 2", "anthropic, 1", "cohere, 1"})
    void dependOnTheProvider(String provider, int count) {
        organisation.create("{'name':'n','slug':'t','ai_provider_id':'" + provider + "','configurations':"
                + (provider.equals("bedrock")
                        ? "{'aws_region':'r','aws_auth_type':'assumedRole','aws_role_arn':'a'}"
                        : "{}")
                + "}");

        assertThat(organisation.caller.get(models("t")).json().path("models")).hasSize(count);
    }

    @Test
    void areSwitchedOffAndOnAndPriced() {
        put("{'models':[{'slug':'gpt-4o','enabled':false,'pricing_config':{'type':'static','pay_as_you_go':"
                + "{'request_token':{'price':0.25},'response_token':{'price':1.50}}}}],'allow_all_models':false}");

        assertThat(model("gpt-4o"))
                .isEqualTo(Caller.json("{'slug':'gpt-4o','name':'gpt-4o','enabled':false,'is_custom':false,"
                        + "'is_finetune':false,'pricing_config':{'type':'static','pay_as_you_go':"
                        + "{'request_token':{'price':0.25},'response_token':{'price':1.50}}}}"));
        assertThat(model("gpt-4o-mini").path("enabled").asBoolean()).isTrue();
        assertThat(organisation.get("s").json().path("allow_all_models").asBoolean(true))
                .isFalse();

        put("{'models':[{'slug':'gpt-4o','enabled':true}]}");
        assertThat(model("gpt-4o").path("enabled").asBoolean()).isTrue();
        assertThat(model("gpt-4o").has("pricing_config")).isTrue();
        assertThat(organisation.get("s").json().path("allow_all_models").asBoolean(true))
                .isFalse();
    }

    @Test
    void areAddedWhenTheyAreCustomOrFineTuned() {
        put("{'models':[{'slug':'mine','enabled':true,'is_custom':true,'configurations':{'custom_host':'https://h'}},"
                + "{'slug':'ft:gpt-4o,v2','enabled':false,'is_finetune':true,'is_custom':null,"
                + "'base_model_slug':'gpt-4o'}]}");

        assertThat(model("mine"))
                .isEqualTo(
                        Caller.json("{'slug':'mine','name':'mine','enabled':true,'is_custom':true,'is_finetune':false,"
                                + "'configurations':{'custom_host':'https://h'}}"));
        assertThat(model("ft:gpt-4o,v2"))
                .isEqualTo(Caller.json("{'slug':'ft:gpt-4o,v2','name':'ft:gpt-4o,v2','enabled':false,"
                        + "'is_finetune':true,'base_model_slug':'gpt-4o'}"));
        put("{'models':[{'slug':'mine','enabled':false}]}");
        assertThat(model("mine").path("is_custom").asBoolean()).isTrue();
    }

    @Test
    void areCustomOnesWhenTheyAreNotKnown() {
        put("{'models':[{'slug':'new','enabled':true},{'slug':'newer','enabled':true,'is_custom':null}]}");

        assertThat(model("new").path("is_custom").asBoolean()).isTrue();
        assertThat(model("newer").path("is_custom").asBoolean()).isTrue();
        put("{'models':[{'slug':'new','enabled':false}]}");
        assertThat(model("new").path("is_custom").asBoolean()).isTrue();
    }

    @Test
    void haveHeadersOfTheirOwnWhoseValuesAreMasked() {
        put("{'models':[{'slug':'gpt-4o','enabled':true,'configurations':"
                + "{'custom_host':'https://h','custom_headers':{'x-a':'secret-1234567'}}}]}");

        assertThat(model("gpt-4o").path("configurations"))
                .isEqualTo(Caller.json("{'custom_host':'https://h','masked_custom_headers':{'x-a':'********4567'}}"));
    }

    @Test
    void areAnsweredTogetherWithWhatHoldsForTheOthers() {
        assertThat(organisation
                        .caller
                        .get(models("s"))
                        .json()
                        .path("allow_all_models")
                        .asBoolean(false))
                .isTrue();
        put("{'models':[],'allow_all_models':false}");
        assertThat(organisation
                        .caller
                        .get(models("s"))
                        .json()
                        .path("allow_all_models")
                        .asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | models: required
            {'models':{}} | models: must be a list
            {'models':[],'allow_all_models':'yes'} | allow_all_models: must be a boolean
            {'models':[],'all':true} | all: unknown field
            {'models':[{}]} | models[0].slug: required; models[0].enabled: required
            {'models':[{'slug':'','enabled':true}]} | models[0].slug: must not be blank
            {'models':[{'slug':'gpt-4o','enabled':true,'name':'n'}]} | models[0].name: unknown field
            {'models':[{'slug':'gpt-4o','enabled':true,'pricing_config':{'type':'dynamic'}}]} \
                | models[0].pricing_config.type: must be one of [static]
            {'models':[{'slug':'gpt-4o','enabled':true,'pricing_config':\
            {'pay_as_you_go':{'request_token':{'price':'1'}}}}]} \
                | models[0].pricing_config.pay_as_you_go.request_token.price: must be a number
            {'models':[{'slug':'gpt-4o','enabled':true,'configurations':{'host':'h'}}]} \
                | models[0].configurations.host: unknown field
            {'models':[{'slug':'gpt-4o','enabled':true,'configurations':{}}]} \
                | models[0].configurations: must not be empty
            {'models':[{'slug':'gpt-4o','enabled':true,'configurations':{'custom_headers':{'a':1}}}]} \
                | models[0].configurations.custom_headers.a: must be a string
            {'models':[{'slug':'none','enabled':true,'is_custom':false}]} \
                | models[0].slug: is not a known model, and neither is_custom nor is_finetune is true
            {'models':[{'slug':'gpt-4o','enabled':true,'is_custom':true}]} \
                | models[0].slug: is a known model, neither custom nor fine-tuned
            {'models':[{'slug':'gpt-4o','enabled':true},{'slug':'gpt-4o','enabled':false}]} \
                | models[1].slug: must be unique
            """)
    void areNotUpdatedByARequestThatMakesNoSense(String json, String message) {
        JsonNode before = organisation.caller.get(models("s")).json();
        Reply reply = organisation.caller.put(models("s"), json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("AB01");
        assertThat(reply.message()).isEqualTo(message);
        assertThat(organisation.caller.get(models("s")).json()).isEqualTo(before);
    }

    @Test
    void areDeletedBySlugsBetweenCommas() {
        put("{'models':[{'slug':'a,b','enabled':true,'is_custom':true},{'slug':'a','enabled':true,'is_custom':true},"
                + "{'slug':'b','enabled':true,'is_custom':true},{'slug':'c/d e','enabled':true,'is_finetune':true}]}");

        assertDeleted("a%2Cb", 6);
        assertThat(model("a").isMissingNode()).isFalse();
        assertDeleted("a,b,c%2Fd+e", 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slugs=none | 404 | AB08
            slugs=mine,none | 404 | AB08
            slugs=min%2C | 404 | AB08
            slugs=gpt-4o | 400 | AB01
            slugs=mine,gpt-4o | 400 | AB01
            slugs= | 400 | AB01
            slugs=mine, | 400 | AB01
            `` | 400 | AB01
            slug=mine | 400 | AB01
            slugs=mine&all=1 | 400 | AB01
            """)
    void areNotDeletedByARequestThatMakesNoSense(String query, int status, String errorCode) {
        put("{'models':[{'slug':'mine','enabled':true,'is_custom':true}]}");
        Reply reply = organisation.caller.delete(models("s") + "?" + query);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(errorCode);
        assertThat(model("mine").isMissingNode()).isFalse();
    }

    private void assertDeleted(String slugs, int left) {
        Reply reply = organisation.caller.delete(models("s") + "?slugs=" + slugs);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{}");
        assertThat(organisation.caller.get(models("s")).json().path("total").asInt())
                .isEqualTo(left);
    }

    private void put(String json) {
        Reply reply = organisation.caller.put(models("s"), json);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("{}");
    }

    private JsonNode model(String slug) {
        for (JsonNode model : organisation.caller.get(models("s")).json().path("models")) {
            if (model.path("slug").asText().equals(slug)) {
                return model;
            }
        }
        return MissingNode.getInstance();
    }
}
