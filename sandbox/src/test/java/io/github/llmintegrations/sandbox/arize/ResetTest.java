package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Crowd;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.Reply;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ResetTest {

    private static final int CALLS = 64;

    @AutoClose
    private final Account account = Account.screaming();

    @Test
    void forgetsResourcesFaultsAndTheJournal() {
        String llm =
                account.createLlm("n", "{'provider':'GEMINI','api_key':'k'}").id();
        String ai = account.createAi("{'name':'n','provider':'OPEN_AI'}").id();
        account.arize.inject(Fault.status(503).times(2));
        account.arize.reset();

        assertThat(account.arize.journal()).isEmpty();
        assertThat(account.get(llm).status()).isEqualTo(404);
        assertThat(account.getAi(ai).status()).isEqualTo(404);
        assertThat(account.list("").json().path("integrations")).isEmpty();
    }

    @Test
    void keepsTheAddressAndTheKeyAndNeverReturnsAnId() {
        String baseUrl = account.arize.baseUrl();
        String key = account.arize.apiKey();
        String id = account.createAi("{'name':'n','provider':'OPEN_AI'}").id();
        account.arize.reset();
        Reply again = account.createAi("{'name':'n','provider':'OPEN_AI'}");

        assertThat(account.arize.baseUrl()).isEqualTo(baseUrl);
        assertThat(account.arize.apiKey()).isEqualTo(key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isNotEqualTo(id);
    }

    /** Each creation is in the journal and in the list, or a reset has removed it from both. */
    @Test
    void happensBetweenRequests() {
        try (Crowd crowd = new Crowd(CALLS)) {
            crowd.all(i -> {
                if (i % 8 == 5) {
                    account.arize.reset();
                    return 0;
                }
                return account.createAi("{'name':'n" + i + "','provider':'OPEN_AI'}")
                        .status();
            });
        }
        List<JournalEntry> creations = account.arize.journal();

        assertThat(account.listAi("limit=100").json().path("ai_integrations")).hasSameSizeAs(creations);
        assertThat(creations).allSatisfy(entry -> {
            assertThat(entry.path()).isEqualTo(AI_INTEGRATIONS);
            assertThat(entry.status()).isEqualTo(201);
        });
    }
}
