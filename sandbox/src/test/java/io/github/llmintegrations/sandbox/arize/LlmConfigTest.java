package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LlmConfigTest {

    /** Configs as they are written and as they are read, where both spellings have the same fields. */
    private static final String[][] BOTH = {
        {
            "{'provider':'ANTHROPIC','api_key':'sk-secret'}",
            "{'provider':'ANTHROPIC','has_api_key':true,'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'ANTHROPIC','api_key':'sk-secret','base_url':'https://a.example'}",
            "{'provider':'ANTHROPIC','has_api_key':true,'is_function_calling_enabled':true,"
                    + "'base_url':'https://a.example'}"
        },
        {
            "{'provider':'GEMINI','api_key':'sk-secret'}",
            "{'provider':'GEMINI','has_api_key':true,'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'VERTEX_AI','project_id':'p','location':'l','project_access_label':'a'}",
            "{'provider':'VERTEX_AI','project_id':'p','location':'l','project_access_label':'a'}"
        },
        {
            "{'provider':'NVIDIA_NIM','model_names':['m']}",
            "{'provider':'NVIDIA_NIM','has_api_key':false,'header_names':[],'is_default_models_enabled':false,"
                    + "'model_names':['m'],'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'NVIDIA_NIM','api_key':'sk-secret','base_url':'https://n.example',"
                    + "'headers':{'x-h':'sk-secret'},"
                    + "'is_default_models_enabled':true,'is_function_calling_enabled':false}",
            "{'provider':'NVIDIA_NIM','has_api_key':true,'base_url':'https://n.example','header_names':['x-h'],"
                    + "'is_default_models_enabled':true,'model_names':[],'is_function_calling_enabled':false}"
        },
        {
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'arn'},'model_names':['m']}",
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'arn'},"
                    + "'is_default_models_enabled':false,'model_names':['m']}"
        },
        {
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'arn','external_id':'e',"
                    + "'base_url':'b'},'is_default_models_enabled':true}",
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'arn','external_id':'e',"
                    + "'base_url':'b'},'is_default_models_enabled':true,'model_names':[]}"
        },
        {
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'BEARER_TOKEN','api_key':'sk-secret','base_url':'b'},"
                    + "'is_default_models_enabled':true}",
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'BEARER_TOKEN','has_api_key':true,'base_url':'b'},"
                    + "'is_default_models_enabled':true,'model_names':[]}"
        },
        {
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS','base_url':'b',"
                    + "'headers':{'a':'sk-secret','c':'sk-secret'}},'is_default_models_enabled':true}",
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS','base_url':'b',"
                    + "'header_names':['a','c']},'is_default_models_enabled':true,'model_names':[]}"
        },
        {
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS','base_url':'b'},"
                    + "'is_default_models_enabled':true}",
            "{'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS','base_url':'b','header_names':[]},"
                    + "'is_default_models_enabled':true,'model_names':[]}"
        },
    };

    private static final String[][] CAMEL_CASE = {
        {
            "{'provider':'openAI','api_key':'sk-secret'}",
            "{'provider':'openAI','has_api_key':true,'is_default_models_enabled':false,"
                    + "'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'openAI','api_key':'sk-secret','is_default_models_enabled':true}",
            "{'provider':'openAI','has_api_key':true,'is_default_models_enabled':true,"
                    + "'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'custom','base_url':'https://c.example','api_key':'sk-secret','model_names':['m','n']}",
            "{'provider':'custom','base_url':'https://c.example','has_api_key':true,'header_names':[],"
                    + "'is_default_models_enabled':false,'model_names':['m','n'],'is_function_calling_enabled':true}"
        },
    };

    private static final String[][] SCREAMING = {
        {
            "{'provider':'OPEN_AI','api_key':'sk-secret','is_function_calling_enabled':false}",
            "{'provider':'OPEN_AI','has_api_key':true,'is_function_calling_enabled':false}"
        },
        {
            "{'provider':'CUSTOM','base_url':'https://c.example','model_names':['m']}",
            "{'provider':'CUSTOM','base_url':'https://c.example','has_api_key':false,'header_names':[],"
                    + "'is_default_models_enabled':false,'model_names':['m'],'is_function_calling_enabled':true,"
                    + "'auth':{'auth_type':'DEFAULT','has_api_key':false}}"
        },
        {
            "{'provider':'LITELLM','base_url':'https://l.example','api_key':'sk-secret'}",
            "{'provider':'LITELLM','base_url':'https://l.example','has_api_key':true,'header_names':[],"
                    + "'model_names':[],'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'LITELLM','base_url':'https://l.example','api_key':'sk-secret','headers':{'h':'sk-secret'},"
                    + "'model_names':['m'],'is_function_calling_enabled':false}",
            "{'provider':'LITELLM','base_url':'https://l.example','has_api_key':true,'header_names':['h'],"
                    + "'model_names':['m'],'is_function_calling_enabled':false}"
        },
        {
            "{'provider':'FIREWORKS','api_key':'sk-secret'}",
            "{'provider':'FIREWORKS','has_api_key':true,'model_names':[],'is_default_models_enabled':false,"
                    + "'is_function_calling_enabled':true}"
        },
        {
            "{'provider':'TOGETHER_AI','api_key':'sk-secret','model_names':['m'],'is_default_models_enabled':true}",
            "{'provider':'TOGETHER_AI','has_api_key':true,'model_names':['m'],'is_default_models_enabled':true,"
                    + "'is_function_calling_enabled':true}"
        },
    };

    static List<Arguments> configs() {
        List<Arguments> configs = new ArrayList<>();
        for (String[] config : BOTH) {
            for (ArizeSpelling spelling : ArizeSpelling.values()) {
                configs.add(Arguments.of(spelling, config[0], config[1]));
            }
        }
        for (String[] config : CAMEL_CASE) {
            configs.add(Arguments.of(ArizeSpelling.CAMEL_CASE, config[0], config[1]));
        }
        for (String[] config : SCREAMING) {
            configs.add(Arguments.of(ArizeSpelling.SCREAMING_SNAKE_CASE, config[0], config[1]));
        }
        return configs;
    }

    @ParameterizedTest
    @MethodSource("configs")
    void readsBackWhatIsNotSecret(ArizeSpelling spelling, String written, String read) {
        try (Account account = new Account(spelling)) {
            Reply created = account.createLlm("n", written);

            assertThat(created.status()).as(created.text()).isEqualTo(201);
            assertThat(created.json().path("config")).isEqualTo(account.json(read));
            assertThat(account.get(created.id()).json()).isEqualTo(created.json());
            assertThat(created.text()).doesNotContain("sk-secret");
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersWithTheWholeIntegration(ArizeSpelling spelling) {
        try (Account account = new Account(spelling)) {
            JsonNode created = account.createLlm("Production", "{'provider':'GEMINI','api_key':'k'}")
                    .json();

            assertThat(created.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder(
                            "id",
                            "type",
                            "name",
                            "scopings",
                            "created_at",
                            "updated_at",
                            "created_by_user_id",
                            "config");
            assertThat(created.path("type")).isEqualTo(account.json("'LLM'"));
            assertThat(created.path("name").asText()).isEqualTo("Production");
            assertThat(created.path("scopings")).isEmpty();
        }
    }
}
