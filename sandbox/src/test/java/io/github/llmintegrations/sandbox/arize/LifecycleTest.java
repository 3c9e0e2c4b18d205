package io.github.llmintegrations.sandbox.arize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.llmintegrations.sandbox.ArizeSpelling;
import io.github.llmintegrations.sandbox.Caller;
import io.github.llmintegrations.sandbox.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {

    @Test
    void listensOnLoopback() {
        try (ArizeSandbox arize = ArizeSandbox.start()) {
            assertThat(arize.baseUrl()).matches("http://127\\.0\\.0\\.1:[0-9]+");
        }
    }

    @Test
    void takesTheKeyAndTheSpellingItIsTold() {
        try (ArizeSandbox arize = ArizeSandbox.builder()
                .apiKey("my-own-key")
                .spelling(ArizeSpelling.SCREAMING_SNAKE_CASE)
                .start()) {
            Caller caller = new Caller(arize.baseUrl(), "my-own-key");

            assertThat(arize.apiKey()).isEqualTo("my-own-key");
            assertThat(caller.get("/v2/integrations?type=EVALUATOR").status()).isEqualTo(200);
        }
    }

    @Test
    void hasARandomKeyOtherwise() {
        try (ArizeSandbox one = ArizeSandbox.start();
                ArizeSandbox other = ArizeSandbox.start()) {
            assertThat(one.apiKey()).hasSizeGreaterThan(20).isNotEqualTo(other.apiKey());
            assertThat(one.baseUrl()).isNotEqualTo(other.baseUrl());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "é"})
    void refusesAKeyThatNoHeaderCouldCarry(String apiKey) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArizeSandbox.builder().apiKey(apiKey))
                .withMessage("apiKey must be printable ASCII without spaces");
    }

    @Test
    void closesMoreThanOnce() {
        ArizeSandbox arize = ArizeSandbox.start();
        Caller caller = new Caller(arize.baseUrl(), arize.apiKey());
        arize.close();
        arize.close();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> caller.sendOrFail(caller.request("/v2/ai-integrations")));
    }

    @Test
    void closesWhileAnAnswerIsHeldBack() throws Exception {
        Account account = Account.camelCase();
        account.arize.inject(Fault.delay(Duration.ofHours(1)));
        CompletableFuture<Integer> waiting =
                CompletableFuture.supplyAsync(() -> account.listAi("").status());
        while (account.arize.journal().isEmpty()) {
            Thread.onSpinWait();
        }
        account.close();

        assertThat(waiting.handle((status, failure) -> failure != null).get(10, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void letsTheJvmEnd() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneCall.class.getName())
                .inheritIO()
                .start();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** A program that uses a sandbox and closes it. */
    static final class OneCall {

        private OneCall() {}

        public static void main(String... arguments) {
            try (ArizeSandbox arize = ArizeSandbox.start()) {
                Caller caller = new Caller(arize.baseUrl(), arize.apiKey());
                if (caller.get("/v2/ai-integrations").status() != 200) {
                    throw new IllegalStateException();
                }
            }
        }
    }
}
