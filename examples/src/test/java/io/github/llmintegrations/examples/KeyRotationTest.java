package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.sandbox.Fault;
import io.github.llmintegrations.sandbox.JournalEntry;
import io.github.llmintegrations.sandbox.RecordedSleeps;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import io.github.llmintegrations.sandbox.junit.SandboxExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// snippet
@ExtendWith(SandboxExtension.class)
class KeyRotationTest {
    private static final String OPEN_AI = """
            {"name": "Production OpenAI", "provider": "openAI", "api_key": "sk-old-example-key"}""";

    private final RecordedSleeps sleeps = new RecordedSleeps();

    private ArizeClient client(ArizeSandbox sandbox) {
        return ArizeClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .timing(sleeps::sleep) // returns at once
                .build();
    }

    @Test
    void storesTheNewKey(ArizeSandbox sandbox) {
        String id = sandbox.seed("/v2/ai-integrations", OPEN_AI);

        try (ArizeClient arize = client(sandbox)) {
            assertThat(new KeyRotation(arize).rotate("Production OpenAI", "sk-new-example-key"))
                    .isTrue();
        }

        assertThat(sandbox.secretOf(id)).isEqualTo("sk-new-example-key");
        assertThat(sandbox.journal()
                        .requests("PATCH", "/v2/ai-integrations/{id}")
                        .single()
                        .body())
                .isEqualTo("{\"api_key\":\"***\"}");
    }

    @Test
    void changesNothingElse(ArizeSandbox sandbox) {
        String id = sandbox.seed("/v2/ai-integrations", OPEN_AI);

        try (ArizeClient arize = client(sandbox)) {
            assertThat(new KeyRotation(arize).rotate("Test OpenAI", "sk-new-example-key"))
                    .isFalse();
        }

        assertThat(sandbox.secretOf(id)).isEqualTo("sk-old-example-key");
        assertThat(sandbox.journal()).extracting(JournalEntry::method).containsOnly("GET");
    }

    @Test
    void waitsAsLongAsARateLimitAsks(ArizeSandbox sandbox) {
        String id = sandbox.seed("/v2/ai-integrations", OPEN_AI);
        sandbox.inject(Fault.rateLimit(Duration.ofSeconds(30)));

        try (ArizeClient arize = client(sandbox)) {
            new KeyRotation(arize).rotate("Production OpenAI", "sk-new-example-key");
        }

        assertThat(sleeps.durations().get(0)).isGreaterThanOrEqualTo(Duration.ofSeconds(30)); // and jitter
        assertThat(sandbox.journal()).extracting(JournalEntry::status).containsExactly(429, 200, 200);
        assertThat(sandbox.secretOf(id)).isEqualTo("sk-new-example-key");
    }
}
// end
