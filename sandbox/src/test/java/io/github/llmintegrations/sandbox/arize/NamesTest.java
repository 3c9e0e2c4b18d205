package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String GEMINI = "{'provider':'GEMINI','api_key':'k'}";
    private static final String AGENT = "'config':{'endpoint':'https://e','input_schema':{}}";

    @AutoClose
    private final Account account = Account.screaming();

    @Test
    void areUniqueAmongAiIntegrations() {
        Reply first = account.createAi("{'name':'n','provider':'OPEN_AI'}");
        Reply second = account.createAi("{'name':'n','provider':'GEMINI'}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("status").asInt()).isEqualTo(409);
        assertThat(account.listAi("").json().path("ai_integrations")).hasSize(1);
    }

    @Test
    void areUniqueAmongIntegrationsOfOneType() {
        assertThat(account.createLlm("n", GEMINI).status()).isEqualTo(201);
        assertThat(account.createLlm("n", GEMINI).status()).isEqualTo(409);
        assertThat(account.create("{'type':'AGENT','name':'n'," + AGENT + "}").status())
                .isEqualTo(201);
        assertThat(account.create("{'type':'AGENT','name':'n'," + AGENT + "}").status())
                .isEqualTo(409);
        assertThat(account.createAi("{'name':'n','provider':'OPEN_AI'}").status())
                .isEqualTo(201);
    }

    @Test
    void areUniqueAmongAgentsAndEvaluatorsTogether() {
        String evaluator = "'config':{'endpoint':'https://e','input_schema':{'type':'object'}}";
        String agent =
                account.create("{'type':'AGENT','name':'n'," + AGENT + "}").id();
        Reply taken = account.create("{'type':'EVALUATOR','name':'n'," + evaluator + "}");
        Reply free = account.create("{'type':'EVALUATOR','name':'m'," + evaluator + "}");

        assertThat(taken.status()).isEqualTo(409);
        assertThat(free.status()).isEqualTo(201);
        assertThat(account.update(agent, "{'type':'AGENT','name':'m'}").status())
                .isEqualTo(409);
        assertThat(account.update(free.id(), "{'type':'EVALUATOR','name':'n'}").status())
                .isEqualTo(409);
        assertThat(account.createLlm("m", GEMINI).status()).isEqualTo(201);
    }

    @Test
    void differInLetterCase() {
        assertThat(account.createLlm("n", GEMINI).status()).isEqualTo(201);
        assertThat(account.createLlm("N", GEMINI).status()).isEqualTo(201);
    }

    @Test
    void cannotBecomeThoseOfOthers() {
        account.createLlm("taken", GEMINI);
        Reply mine = account.createLlm("mine", GEMINI);

        assertThat(account.update(mine.id(), "{'type':'LLM','name':'taken','config':{'api_key':null}}")
                        .status())
                .isEqualTo(409);
        assertThat(account.get(mine.id()).json()).isEqualTo(mine.json());
        assertThat(account.update(mine.id(), "{'type':'LLM','name':'mine'}").status())
                .isEqualTo(200);
    }

    @Test
    void cannotBecomeThoseOfOtherAiIntegrations() {
        account.createAi("{'name':'taken','provider':'OPEN_AI'}");
        String id = account.createAi("{'name':'mine','provider':'OPEN_AI'}").id();

        assertThat(account.updateAi(id, "{'name':'taken'}").status()).isEqualTo(409);
        assertThat(account.updateAi(id, "{'name':'other'}").status()).isEqualTo(200);
        assertThat(account.createAi("{'name':'mine','provider':'OPEN_AI'}").status())
                .isEqualTo(201);
    }

    @Test
    void areFreeAgainAfterADeletion() {
        account.delete(account.createLlm("n", GEMINI).id());

        assertThat(account.createLlm("n", GEMINI).status()).isEqualTo(201);
    }

    @Test
    void comeAfterAllOtherRules() {
        account.createAi("{'name':'n','provider':'OPEN_AI'}");

        assertThat(account.createAi("{'name':'n','provider':'AWS_BEDROCK'}").status())
                .isEqualTo(422);
        assertThat(account.createAi("{'name':'n','provider':'nobody'}").status())
                .isEqualTo(400);
    }
}
