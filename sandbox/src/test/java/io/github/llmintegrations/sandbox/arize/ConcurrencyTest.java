package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int CALLS = 64;

    @AutoClose
    private final Account account = Account.screaming();

    @AutoClose("shutdownNow")
    private final ExecutorService executor = Executors.newFixedThreadPool(16);

    @Test
    void letsOneOfManyHaveAName() throws InterruptedException, ExecutionException {
        List<Integer> statuses = all(
                i -> account.createAi("{'name':'wanted','provider':'OPEN_AI'}").status());

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(CALLS - 1);
        assertThat(account.arize.journal()).hasSize(CALLS);
    }

    @Test
    void keepsEveryCreationUpdateAndDeletion() throws InterruptedException, ExecutionException {
        List<String> ids = all(i ->
                account.createAi("{'name':'n" + i + "','provider':'OPEN_AI'}").id());
        List<Integer> statuses = all(i -> i % 2 == 0
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
    void strikesAsManyRequestsAsItWasToldTo() throws InterruptedException, ExecutionException {
        all(i -> {
            account.arize.inject(Fault.status(503));
            return i;
        });
        account.arize.inject(Fault.status(500).times(10));
        List<Integer> statuses = all(i -> account.listAi("").status());
        List<Integer> more = all(i -> account.listAi("").status());

        assertThat(statuses).containsOnly(503);
        assertThat(more.stream().filter(status -> status == 500)).hasSize(10);
        assertThat(more.stream().filter(status -> status == 200)).hasSize(CALLS - 10);
        assertThat(account.arize.journal())
                .extracting(JournalEntry::status)
                .containsOnly(503, 500, 200)
                .hasSize(2 * CALLS);
    }

    private <T> List<T> all(IntFunction<T> call) throws InterruptedException, ExecutionException {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            int number = i;
            calls.add(() -> call.apply(number));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> result : executor.invokeAll(calls)) {
            results.add(result.get());
        }
        return results;
    }
}
