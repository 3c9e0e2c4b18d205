package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'LLM','name':'n','config':{'provider':'openAI','api_key':'k'}} | type
            {'type':'Llm','name':'n','config':{'provider':'openAI','api_key':'k'}} | type
            {'type':'EVALUATOR','name':'n','config':{'endpoint':'https://e',\
                'input_schema':{'type':'object'}}} | type
            {'type':'llm','name':'n','config':{'provider':'OPEN_AI','api_key':'k'}} | config.provider
            {'type':'llm','name':'n','config':{'provider':'openai','api_key':'k'}} | config.provider
            {'type':'llm','name':'n','config':{'provider':'LITELLM','api_key':'k','base_url':'b'}} \
                | config.provider
            {'type':'llm','name':'n','config':{'provider':'litellm','api_key':'k','base_url':'b'}} \
                | config.provider
            {'type':'llm','name':'n','config':{'provider':'fireworks','api_key':'k'}} | config.provider
            {'type':'llm','name':'n','config':{'provider':'togetherAI','api_key':'k'}} | config.provider
            {'type':'llm','name':'n','config':{'provider':'awsBedrock','model_names':['m'],\
                'auth':{'auth_type':'DEFAULT','role_arn':'r'}}} | config.auth.auth_type
            """)
    void theOlderServerRefusesTheLaterSpelling(String body, String path) {
        assertRefused(ArizeSpelling.CAMEL_CASE, INTEGRATIONS, body, path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'llm','name':'n','config':{'provider':'OPEN_AI','api_key':'k'}} | type
            {'type':'LLM','name':'n','config':{'provider':'openAI','api_key':'k'}} | config.provider
            {'type':'LLM','name':'n','config':{'provider':'AWS_BEDROCK','model_names':['m'],\
                'auth':{'auth_type':'default','role_arn':'r'}}} | config.auth.auth_type
            {'type':'LLM','name':'n','config':{'provider':'CUSTOM','base_url':'b','model_names':['m'],\
                'auth':{'auth_type':'default'}}} | config.auth.auth_type
            """)
    void theLaterServerRefusesTheOlderSpelling(String body, String path) {
        assertRefused(ArizeSpelling.SCREAMING_SNAKE_CASE, INTEGRATIONS, body, path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CAMEL_CASE | {'name':'n','provider':'OPEN_AI'} | provider
            CAMEL_CASE | {'name':'n','provider':'openAI','auth_type':'DEFAULT'} | auth_type
            CAMEL_CASE \
                | {'name':'n','provider':'awsBedrock','provider_metadata':{'kind':'AWS','role_arn':'r'}} \
                | provider_metadata.kind
            CAMEL_CASE | {'name':'n','provider':'LITELLM'} | provider
            CAMEL_CASE | {'name':'n','provider':'openAI','auth_type':'OAUTH2_CLIENT_CREDENTIALS'} | auth_type
            SCREAMING_SNAKE_CASE | {'name':'n','provider':'openAI'} | provider
            SCREAMING_SNAKE_CASE | {'name':'n','provider':'OPEN_AI','auth_type':'default'} | auth_type
            SCREAMING_SNAKE_CASE \
                | {'name':'n','provider':'AWS_BEDROCK','provider_metadata':{'kind':'aws','role_arn':'r'}} \
                | provider_metadata.kind
            """)
    void holdsForAiIntegrationsToo(ArizeSpelling spelling, String body, String path) {
        assertRefused(spelling, AI_INTEGRATIONS, body, path);
    }

    @Test
    void holdsForUpdatesAndListsToo() {
        try (Account account = Account.camelCase()) {
            String id = account.createLlm("n", "{'provider':'openAI','api_key':'k'}")
                    .id();
            String path = Account.path(INTEGRATIONS, id);

            assertThat(account.caller.patch(path, "{'type':'LLM','name':'m'}").status())
                    .isEqualTo(400);
            assertThat(account.caller
                            .patch(path, "{'type':'llm','config':{'provider':'OPEN_AI','api_key':'k'}}")
                            .status())
                    .isEqualTo(400);
            assertThat(account.list("type=LLM").status()).isEqualTo(400);
            assertThat(account.list("type=EVALUATOR").status()).isEqualTo(400);
        }
    }

    private static void assertRefused(ArizeSpelling spelling, String collection, String body, String path) {
        try (Account account = new Account(spelling)) {
            Reply reply = account.caller.post(collection, body);

            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.detail()).startsWith(path + ": must be one of [");
        }
    }
}
