package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Crowd;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int CALLS = 64;

    @AutoClose
    private final Account account = Account.screaming();

    @AutoClose
    private final Crowd crowd = new Crowd(CALLS);

    @Test
    void letsOneOfManyHaveAName() {
        List<Integer> statuses = crowd.all(
                i -> account.createAi("{'name':'wanted','provider':'OPEN_AI'}").status());

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(CALLS - 1);
        assertThat(account.arize.journal()).hasSize(CALLS);
    }

    @Test
    void keepsEveryCreationUpdateAndDeletion() {
        List<String> ids = crowd.all(i ->
                account.createAi("{'name':'n" + i + "','provider':'OPEN_AI'}").id());
        List<Integer> statuses = crowd.all(i -> i % 2 == 0
                ? account.deleteAi(ids.get(i)).status()
                : account.updateAi(ids.get(i), "{'base_url':'b" + i + "'}").status());

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(statuses).containsOnly(200, 204);
        assertThat(account.listAi("limit=100").json().path("ai_integrations"))
                .hasSize(CALLS / 2)
                .allSatisfy(item -> assertThat(item.path("base_url").asText())
                        .isEqualTo("b" + item.path("name").asText().substring(1)));
    }

    @Test
    void strikesAsManyRequestsAsItWasToldTo() {
        crowd.all(i -> {
            account.arize.inject(Fault.status(503));
            return i;
        });
        account.arize.inject(Fault.status(500).times(10));
        List<Integer> statuses = crowd.all(i -> account.listAi("").status());
        List<Integer> more = crowd.all(i -> account.listAi("").status());

        assertThat(statuses).containsOnly(503);
        assertThat(more.stream().filter(status -> status == 500)).hasSize(10);
        assertThat(more.stream().filter(status -> status == 200)).hasSize(CALLS - 10);
        assertThat(account.arize.journal())
                .extracting(JournalEntry::status)
                .containsOnly(503, 500, 200)
                .hasSize(2 * CALLS);
    }
}
