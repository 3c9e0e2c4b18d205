package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Main main = new Main(new PrintStream(printed, true, StandardCharsets.UTF_8));

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsTheWholeStoryOnTheSandboxes() {
        assertThat(main.run()).isZero();

        assertThat(printed())
                .contains("arize-create", "→ POST /v2/integrations  201")
                .contains("arize-list", "→ GET /v2/integrations?type=llm&limit=2  200", "&cursor=")
                .contains("arize-rate-limit", "?type=agent  429", "the client waits 1", "agents: 1")
                .contains("rotated the key", "description before: Answers customers", "description after: none")
                .contains("ConflictException: POST /v2/integrations: 409 Conflict")
                .contains("UnprocessableEntityException: PATCH /v2/integrations/{integration_id}: 422")
                .contains("\"OpenAI\": nothing")
                .contains("deleted 5 of type LLM", "deleted 1 of type AGENT", "→ DELETE /v2/integrations/")
                .contains("created Azure OpenAI, key stored: true", "key stored: false")
                .contains("arize-list-ai-integrations", "in all: 0");
        assertThat(printed())
                .contains("→ POST /v1/integrations  200", "which assumes arn:aws:iam::123456789012:role/portkey")
                .contains("→ PUT /v1/integrations/openai-prod/models  200", "support-tuned: enabled", ": disabled")
                .contains("→ PUT /v1/integrations/bedrock-prod/workspaces  200", "ws-support-1234: ")
                .contains("current_page=1&page_size=1  200", "openai-prod: openai", "bedrock-prod: bedrock")
                .contains("priced at 0.8 of the list price", "priced at the list price")
                .contains("error code AB08, missing or forbidden: true");
    }

    @Test
    void rotatesAKeyThroughRateLimitsAndFailures() {
        assertThat(main.run("rotate-key")).isZero();

        assertThat(printed())
                .containsPattern("→ PUT /v1/integrations/\\S+  429\\R  → PUT /v1/integrations/\\S+  200")
                .containsPattern("(  → PUT /v1/integrations/\\S+  500\\R){3}")
                .contains("attempts 3, outcome UNKNOWN");
    }

    @Test
    void printsNoSecret() {
        main.run();

        assertThat(printed())
                .doesNotContain("example-key")
                .doesNotContain("example-token")
                .doesNotContain("Bearer");
    }

    @Test
    void runsOnlyTheExamplesThatAreNamed() {
        assertThat(main.run("arize-create", "portkey-list")).isZero();

        assertThat(printed()).contains("arize-create: ", "portkey-list: ").doesNotContain("arize-errors: ");
    }

    @Test
    void listsTheExamples() {
        assertThat(main.run("--help")).isZero();

        assertThat(printed())
                .contains("  arize-create", "  arize-list (live too)", "  portkey-list (live too)", "--live");
    }

    @Test
    void refusesAnUnknownExample() {
        assertThat(main.run("make-coffee")).isEqualTo(2);

        assertThat(printed()).contains("No such example here: make-coffee");
    }
}
