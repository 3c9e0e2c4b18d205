package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlmConfigRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'provider':'OPEN_AI'} | config.api_key: required
            {'provider':'ANTHROPIC','base_url':'b'} | config.api_key: required
            {'provider':'GEMINI'} | config.api_key: required
            {'provider':'AWS_BEDROCK','model_names':['m']} | config.auth: required
            {'provider':'CUSTOM','model_names':['m']} | config.base_url: required
            {'provider':'CUSTOM','base_url':null,'model_names':['m']} | config.base_url: must not be null
            {'provider':'VERTEX_AI','location':'l','project_access_label':'a'} | config.project_id: required
            {'provider':'VERTEX_AI','project_id':'p','project_access_label':'a'} | config.location: required
            {'provider':'VERTEX_AI','project_id':'p','location':'l'} | config.project_access_label: required
            {} | config.provider: required
            {'provider':null,'api_key':'k'} | config.provider: must not be null
            {'provider':7} | config.provider: must be a string
            {'provider':'AZURE_OPEN_AI','api_key':'k'} | config.provider: must be one of
            {'provider':'nobody','api_key':'k'} | config.provider: must be one of
            [] | config: must be an object
            null | config: must not be null
            {'provider':'GEMINI','api_key':null} | config.api_key: must not be null
            {'provider':'GEMINI','api_key':7} | config.api_key: must be a string
            {'provider':'GEMINI','api_key':'k','base_url':'b'} | config.base_url: unknown field
            {'provider':'GEMINI','api_key':'k','is_default_models_enabled':true} \
                | config.is_default_models_enabled: unknown field
            {'provider':'GEMINI','api_key':'k','is_function_calling_enabled':1} \
                | config.is_function_calling_enabled: must be a boolean
            {'provider':'GEMINI','api_key':'k','is_function_calling_enabled':null} \
                | config.is_function_calling_enabled: must not be null
            {'provider':'GEMINI','api_key':'k','has_api_key':true} | config.has_api_key: unknown field
            {'provider':'NVIDIA_NIM','model_names':['m',1]} | config.model_names[1]: must be a string
            {'provider':'NVIDIA_NIM','model_names':[null]} | config.model_names[0]: must not be null
            {'provider':'NVIDIA_NIM','model_names':'m'} | config.model_names: must be a list
            {'provider':'NVIDIA_NIM','model_names':['m'],'headers':['h']} | config.headers: must be an object
            {'provider':'NVIDIA_NIM','model_names':['m'],'headers':{'h':1}} | config.headers.h: must be a string
            {'provider':'AWS_BEDROCK','auth':{},'model_names':['m']} | config.auth.auth_type: required
            {'provider':'AWS_BEDROCK','auth':'a','model_names':['m']} | config.auth: must be an object
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT'}} | config.auth.role_arn: required
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'BEARER_TOKEN'}} | config.auth.api_key: required
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'PROXY_WITH_HEADERS'}} \
                | config.auth.base_url: required
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'r','api_key':'k'}} \
                | config.auth.api_key: unknown field
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'OAUTH2_CLIENT_CREDENTIALS'}} \
                | config.auth.auth_type: must be one of
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'r'},\
                'is_function_calling_enabled':true,'model_names':['m']} \
                | config.is_function_calling_enabled: unknown field
            """)
    void refusesAMalformedConfig(String config, String detail) {
        for (ArizeSpelling spelling : ArizeSpelling.values()) {
            try (Account account = new Account(spelling)) {
                Reply reply = account.createLlm("n", config);

                assertThat(reply.status()).as(reply.text()).isEqualTo(400);
                assertThat(reply.detail()).contains(detail);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'provider':'LITELLM','base_url':'b'} | config.api_key: required
            {'provider':'LITELLM','api_key':'k'} | config.base_url: required
            {'provider':'FIREWORKS'} | config.api_key: required
            {'provider':'TOGETHER_AI'} | config.api_key: required
            {'provider':'FIREWORKS','api_key':'k','base_url':'b'} | config.base_url: unknown field
            {'provider':'LITELLM','api_key':'k','base_url':'b','is_default_models_enabled':true} \
                | config.is_default_models_enabled: unknown field
            {'provider':'OPEN_AI','api_key':'k','is_default_models_enabled':true} \
                | config.is_default_models_enabled: unknown field
            """)
    void refusesAMalformedConfigOfALaterProvider(String config, String detail) {
        try (Account account = Account.screaming()) {
            Reply reply = account.createLlm("n", config);

            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.detail()).contains(detail);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'r'}}
            {'provider':'AWS_BEDROCK','auth':{'auth_type':'DEFAULT','role_arn':'r'},'model_names':[],\
                'is_default_models_enabled':false}
            {'provider':'CUSTOM','base_url':'b'}
            {'provider':'NVIDIA_NIM','model_names':[]}
            """)
    void wantsAModelSource(String config) {
        for (ArizeSpelling spelling : ArizeSpelling.values()) {
            try (Account account = new Account(spelling)) {
                Reply reply = account.createLlm("n", config);

                assertThat(reply.status()).as(reply.text()).isEqualTo(422);
                assertThat(reply.detail())
                        .isEqualTo("config.model_names: required unless is_default_models_enabled is true");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'provider':'NVIDIA_NIM','model_names':['m'],'headers':{'h':'%s'}} | config.headers
            {'provider':'CUSTOM','base_url':'b','model_names':['m'],'headers':{'h':'%s'}} | config.headers
            {'provider':'AWS_BEDROCK','model_names':['m'],'auth':{'auth_type':'PROXY_WITH_HEADERS',\
                'base_url':'b','headers':{'h':'%s'}}} | config.auth.headers
            """)
    void limitsTheSizeOfHeaders(String config, String path) {
        int around = "{'h':''}".length();
        try (Account account = Account.screaming()) {
            Reply fits = account.createLlm("fits", config.formatted("v".repeat(8_175 - around)));
            Reply tooLarge = account.createLlm("too large", config.formatted("v".repeat(8_175 - around - 1) + "é"));

            assertThat(fits.status()).isEqualTo(201);
            assertThat(tooLarge.status()).isEqualTo(422);
            assertThat(tooLarge.detail()).startsWith(path + ": must not be larger than 8175 bytes");
        }
    }
}
