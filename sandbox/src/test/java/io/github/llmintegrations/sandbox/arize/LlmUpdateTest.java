package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LlmUpdateTest {

    @Test
    void keepsWhatIsAbsentAndClearsWhatIsNull() {
        try (Account account = Account.screaming()) {
            String id = account.createLlm(
                            "n",
                            "{'provider':'NVIDIA_NIM','api_key':'k','base_url':'b','headers':{'a':'1','c':'2'},"
                                    + "'model_names':['m'],'is_function_calling_enabled':false}")
                    .id();

            assertThat(account.updateLlm(id, "{'is_default_models_enabled':true}")
                            .json()
                            .path("config"))
                    .isEqualTo(Caller.json("{'provider':'NVIDIA_NIM','has_api_key':true,'base_url':'b',"
                            + "'header_names':['a','c'],'is_default_models_enabled':true,'model_names':['m'],"
                            + "'is_function_calling_enabled':false}"));
            assertThat(account.updateLlm(id, "{'api_key':null,'base_url':null,'headers':null}")
                            .json()
                            .path("config"))
                    .isEqualTo(Caller.json("{'provider':'NVIDIA_NIM','has_api_key':false,'header_names':[],"
                            + "'is_default_models_enabled':true,'model_names':['m'],"
                            + "'is_function_calling_enabled':false}"));
            assertThat(account.get(id).json().path("config").has("base_url")).isFalse();
        }
    }

    @Test
    void replacesHeadersAndListsAsAWhole() {
        try (Account account = Account.screaming()) {
            String id = account.createLlm(
                            "n", "{'provider':'NVIDIA_NIM','headers':{'a':'1','c':'2'},'model_names':['m','n']}")
                    .id();
            JsonNode config = account.updateLlm(id, "{'headers':{'d':'3'},'model_names':['o']}")
                    .json()
                    .path("config");

            assertThat(config.path("header_names")).isEqualTo(Caller.json("['d']"));
            assertThat(config.path("model_names")).isEqualTo(Caller.json("['o']"));
        }
    }

    @Test
    void replacesTheAuthOfBedrockAsAWhole() {
        try (Account account = Account.screaming()) {
            String id = account.createLlm(
                            "n",
                            "{'provider':'AWS_BEDROCK','is_default_models_enabled':true,"
                                    + "'auth':{'auth_type':'DEFAULT','role_arn':'r','external_id':'e','base_url':'b'}}")
                    .id();

            assertThat(account.updateLlm(id, "{'auth':{'auth_type':'DEFAULT','role_arn':'r2'}}")
                            .json()
                            .at("/config/auth"))
                    .isEqualTo(Caller.json("{'auth_type':'DEFAULT','role_arn':'r2'}"));
            assertThat(account.updateLlm(id, "{'auth':{'auth_type':'BEARER_TOKEN','api_key':'k'}}")
                            .json()
                            .at("/config/auth"))
                    .isEqualTo(Caller.json("{'auth_type':'BEARER_TOKEN','has_api_key':true}"));
            assertThat(account.updateLlm(id, "{'auth':{'role_arn':'r3'}}").status())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'model_names':[]} | 422
            {'model_names':[],'is_default_models_enabled':true} | 200
            {'is_default_models_enabled':false} | 200
            {'model_names':['n'],'is_default_models_enabled':false} | 200
            """)
    void wantsAModelSourceInTheEnd(String config, int status) {
        for (String provider : new String[] {"AWS_BEDROCK", "CUSTOM", "NVIDIA_NIM"}) {
            try (Account account = Account.screaming()) {
                String id = account.createLlm("n", SampleConfigs.of(provider)).id();
                Reply reply = account.updateLlm(id, config);

                assertThat(reply.status()).as(provider + reply.text()).isEqualTo(status);
            }
        }
    }

    @Test
    void changesNothingWhenItRefuses() {
        try (Account account = Account.screaming()) {
            JsonNode created =
                    account.createLlm("n", SampleConfigs.of("NVIDIA_NIM")).json();
            String id = created.path("id").asText();
            Reply reply = account.update(
                    id, "{'type':'LLM','name':'m','config':{'api_key':'k','model_names':[],'base_url':'b'}}");

            assertThat(reply.status()).isEqualTo(422);
            assertThat(account.get(id).json()).isEqualTo(created);
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheProviderOnlyIfItStaysTheSame(ArizeSpelling spelling) {
        try (Account account = new Account(spelling)) {
            String id = account.createLlm("n", SampleConfigs.of("GEMINI")).id();

            assertThat(account.updateLlm(id, "{'provider':'GEMINI','api_key':'k2'}")
                            .status())
                    .isEqualTo(200);
            Reply changed = account.updateLlm(id, "{'provider':'ANTHROPIC','base_url':'b'}");
            assertThat(changed.status()).isEqualTo(422);
            assertThat(changed.detail()).isEqualTo("config.provider: cannot be changed");
            assertThat(account.updateLlm(id, "{'provider':'nobody'}").status()).isEqualTo(400);
            assertThat(account.updateLlm(id, "{'provider':null}").status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wantsTheTypeAndTheSameOne(ArizeSpelling spelling) {
        try (Account account = new Account(spelling)) {
            String id = account.createLlm("n", SampleConfigs.of("GEMINI")).id();

            assertThat(account.update(id, "{'name':'m'}").detail()).isEqualTo("type: required");
            assertThat(account.update(id, "{'type':null,'name':'m'}").status()).isEqualTo(400);
            assertThat(account.update(id, "{'type':'nothing','name':'m'}").status())
                    .isEqualTo(400);
            Reply changed = account.update(id, "{'type':'AGENT','config':{'endpoint':'https://e'}}");
            assertThat(changed.status()).isEqualTo(422);
            assertThat(changed.detail()).isEqualTo("type: cannot be changed");
        }
    }

    @Test
    void wantsSomethingToUpdate() {
        try (Account account = Account.screaming()) {
            String id = account.createLlm("n", SampleConfigs.of("GEMINI")).id();

            assertThat(account.update(id, "{'type':'LLM'}").status()).isEqualTo(400);
            assertThat(account.update(id, "{}").status()).isEqualTo(400);
            assertThat(account.update(id, "{'type':'LLM','config':{}}").status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'LLM','name':null} | name: must not be null
            {'type':'LLM','name':' '} | name: must not be blank
            {'type':'LLM','scopings':null} | scopings: must not be null
            {'type':'LLM','config':null} | config: must not be null
            {'type':'LLM','config':[]} | config: must be an object
            {'type':'LLM','description':'d'} | description: unknown field
            {'type':'LLM','id':'i'} | id: unknown field
            """)
    void refusesAMalformedUpdate(String body, String detail) {
        try (Account account = Account.screaming()) {
            String id = account.createLlm("n", SampleConfigs.of("GEMINI")).id();
            Reply reply = account.update(id, body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.detail()).isEqualTo(detail);
        }
    }

    @Test
    void letsTheDefaultModelsOfOpenAiBeUpdatedWhereTheyCanBeCreated() {
        try (Account account = Account.camelCase()) {
            String id = account.createLlm("n", SampleConfigs.of("OPEN_AI")).id();

            assertThat(account.updateLlm(id, "{'is_default_models_enabled':true}")
                            .json()
                            .at("/config/is_default_models_enabled")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void knowsNoAuthOfCustomProvidersInTheOlderSpelling() {
        try (Account account = Account.camelCase()) {
            String id = account.createLlm("n", SampleConfigs.of("CUSTOM")).id();

            assertThat(account.updateLlm(id, "{'auth':{'auth_type':'DEFAULT'}}").detail())
                    .isEqualTo("config.auth: unknown field");
            assertThat(account.get(id).json().path("config").has("auth")).isFalse();
        }
    }
}
