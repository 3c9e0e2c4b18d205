package io.github.llmintegrations.sandbox.arize;

import static io.github.llmintegrations.sandbox.arize.Account.AI_INTEGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.Reply;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultInjectionTest {

    private static final String BODY = "{'name':'n','provider':'openAI'}";

    @AutoClose
    private final Account account = Account.camelCase();

    @Test
    void limitsTheRateForAWhile() {
        account.arize.inject(Fault.rateLimit(Duration.ofSeconds(42)));
        Reply limited = account.listAi("");

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("42");
        assertThat(limited.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(limited.json().path("title").asText()).isEqualTo("Rate limit exceeded");
        assertThat(limited.json().path("instance").asText()).isEqualTo(AI_INTEGRATIONS);
        assertThat(account.listAi("").status()).isEqualTo(200);
    }

    @Test
    void limitsTheRateWithoutSayingForHowLong() {
        account.arize.inject(Fault.rateLimit());
        Reply limited = account.listAi("");

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Invalid request",
        "403, Access forbidden",
        "418, Client error",
        "500, Internal server error",
        "502, Bad gateway",
        "503, Service unavailable",
        "504, Gateway timeout",
        "599, Server error",
    })
    void answersWithAnyErrorStatus(int status, String title) {
        account.arize.inject(Fault.status(status));
        Reply reply = account.listAi("");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("title").asText()).isEqualTo(title);
    }

    @Test
    void standsInFrontOfAuthenticationAndValidation() {
        account.arize.inject(Fault.status(503).times(2));

        assertThat(new Caller(account.arize.baseUrl(), "wrong").get("/nowhere").status())
                .isEqualTo(503);
        assertThat(account.caller.post(AI_INTEGRATIONS, "nonsense").status()).isEqualTo(503);
    }

    @Test
    void changesNothingUnlessToldOtherwise() {
        account.arize.inject(Fault.status(500));

        assertThat(account.createAi(BODY).status()).isEqualTo(500);
        assertThat(account.listAi("").json().path("ai_integrations")).isEmpty();
    }

    @Test
    void affectsOnlyRequestsWithItsMethod() {
        account.arize.inject(Fault.status(500).on("POST").times(2));
        account.arize.inject(Fault.status(503));

        assertThat(account.listAi("").status()).isEqualTo(503);
        assertThat(account.listAi("").status()).isEqualTo(200);
        assertThat(account.createAi(BODY).status()).isEqualTo(500);
        assertThat(account.createAi(BODY).status()).isEqualTo(500);
        assertThat(account.createAi(BODY).status()).isEqualTo(201);
    }

    @Test
    void losesTheAnswerOfARequestThatTookEffect() {
        account.arize.inject(Fault.status(500).afterApplying());

        assertThat(account.createAi(BODY).status()).isEqualTo(500);
        assertThat(account.listAi("").json().path("ai_integrations")).hasSize(1);
        assertThat(account.createAi(BODY).status()).isEqualTo(409);
    }

    @Test
    void losesTheAnswerOfARequestThatWasRefusedAnyway() {
        account.arize.inject(Fault.rateLimit(Duration.ZERO).afterApplying());
        Reply reply = account.createAi("{'name':''}");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("0");
        assertThat(account.listAi("").json().path("ai_integrations")).isEmpty();
    }

    @Test
    void failsUnderTheStatusOfASuccess() {
        account.arize.inject(Fault.unsuccessful());
        Reply reply = account.createAi(BODY);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("success").isBoolean()).isTrue();
        assertThat(reply.errorCode()).isEqualTo("AB01");
        assertThat(account.listAi("").json().path("ai_integrations")).isEmpty();
    }

    @Test
    void dropsTheConnection() {
        account.arize.inject(Fault.dropConnection());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> account.caller.sendOrFail(
                        account.caller.request(AI_INTEGRATIONS).POST(Caller.body(BODY))));
        assertThat(account.arize.journal()).extracting(JournalEntry::status).containsExactly(0);
        assertThat(account.listAi("").json().path("ai_integrations")).isEmpty();
    }

    @Test
    void dropsTheConnectionAfterTheRequestTookEffect() {
        String id = account.createAi(BODY).id();
        account.arize.inject(Fault.dropConnection().afterApplying());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> account.caller.sendOrFail(account.caller
                        .request(Account.path(AI_INTEGRATIONS, id))
                        .method("PATCH", Caller.body("{'name':'m'}"))));
        assertThat(account.getAi(id).json().path("name").asText()).isEqualTo("m");
    }

    @Test
    void answersLate() {
        account.arize.inject(Fault.delay(Duration.ofMillis(300)));
        long start = System.nanoTime();
        Reply reply = account.createAi(BODY);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(elapsed).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void answersLateWhateverTheAnswerIs() {
        account.arize.inject(Fault.delay(Duration.ZERO).afterApplying().times(2));

        assertThat(account.createAi("{}").status()).isEqualTo(400);
        assertThat(account.createAi(BODY).status()).isEqualTo(201);
    }

    @Test
    void strikesRequestsInTheOrderOfInjection() {
        account.arize.inject(Fault.status(500).times(2));
        account.arize.inject(Fault.rateLimit());
        account.arize.inject(Fault.status(503));

        for (int status : new int[] {500, 500, 429, 503, 200, 200}) {
            assertThat(account.listAi("").status()).isEqualTo(status);
        }
    }

    @Test
    void isJournalledWithWhatTheClientSaw() {
        account.arize.inject(Fault.status(503));
        account.arize.inject(Fault.status(502).afterApplying());
        account.createAi(BODY);
        account.createAi(BODY);
        account.createAi(BODY);

        assertThat(account.arize.journal()).extracting(JournalEntry::status).containsExactly(503, 502, 409);
    }

    @Test
    void isRefusedWhenItIsNull() {
        assertThatNullPointerException().isThrownBy(() -> inject(null));
    }

    @SuppressWarnings("NullAway")
    private void inject(@Nullable Fault fault) {
        account.arize.inject(fault);
    }
}
