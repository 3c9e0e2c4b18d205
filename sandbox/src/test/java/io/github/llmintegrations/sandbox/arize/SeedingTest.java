package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static io.github.llmintegrations.sandbox.arize.Account.INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.sandbox.Fault;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedingTest {

    @AutoClose
    private final Account account = Account.screaming();

    private String seed(String path, String json) {
        return account.arize.seed(path, json.replace('\'', '"'));
    }

    @Test
    void createsEveryKindOfResource() {
        String llm = seed(INTEGRATIONS, "{'type':'LLM','name':'n','config':{'provider':'GEMINI','api_key':'k'}}");
        String agent =
                seed(INTEGRATIONS, "{'type':'AGENT','name':'n','config':{'endpoint':'https://e','input_schema':{}}}");
        String ai = seed(AI_INTEGRATIONS, "{'name':'n','provider':'OPEN_AI'}");

        assertThat(account.get(llm).json().at("/config/has_api_key").asBoolean())
                .isTrue();
        assertThat(account.get(agent).json().path("type").asText()).isEqualTo("AGENT");
        assertThat(account.getAi(ai).json().path("provider").asText()).isEqualTo("OPEN_AI");
    }

    @Test
    void isNoRequest() {
        account.arize.inject(Fault.status(503));
        seed(AI_INTEGRATIONS, "{'name':'n','provider':'OPEN_AI','api_key':'sk-seeded'}");

        assertThat(account.arize.journal()).isEmpty();
        assertThat(account.arize.receivedSecrets()).isEmpty();
        assertThat(account.listAi("").status()).isEqualTo(503);
        assertThat(account.listAi("").json().path("ai_integrations")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /v2/ai-integrations | {'name':'n'} | 400 provider: required
            /v2/ai-integrations | {'name':'n','provider':'AWS_BEDROCK'} \
                | 422 provider_metadata.role_arn: required for the provider
            /v2/ai-integrations | {'name':'taken','provider':'OPEN_AI'} | 409 name: is taken
            /v2/ai-integrations | [] | 400 body: must be an object
            /v2/things | {} | 404 There is no resource at this path.
            /v2/integrations/x | {} | 405 This path does not support the method.
            """)
    void refusesWhatHttpRefuses(String path, String json, String refusal) {
        seed(AI_INTEGRATIONS, "{'name':'taken','provider':'OPEN_AI'}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> seed(path, json))
                .withMessage("POST " + path + " is rejected: " + refusal);
    }

    @Test
    void hasTheSpellingOfTheSandbox() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seed(AI_INTEGRATIONS, "{'name':'n','provider':'openAI'}"))
                .withMessageStartingWith("POST /v2/ai-integrations is rejected: 400 provider: must be one of [OPEN_AI");
    }
}
