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
    void tellsTheWholeStoryOnTheSandbox() {
        assertThat(main.run()).isZero();

        assertThat(printed())
                .contains("create-integrations", "→ POST /v2/integrations  201")
                .contains("list-integrations", "→ GET /v2/integrations?type=llm&limit=2  200", "&cursor=")
                .contains("survive-rate-limit", "?type=agent  429", "the client waits 1", "agents: 1")
                .contains("rotated the key", "description before: Answers customers", "description after: none")
                .contains("ConflictException: POST /v2/integrations: 409 Conflict")
                .contains("UnprocessableEntityException: PATCH /v2/integrations/{integration_id}: 422")
                .contains("\"OpenAI\": nothing")
                .contains("deleted 5 of type LLM", "deleted 1 of type AGENT", "→ DELETE /v2/integrations/")
                .contains("created Azure OpenAI, key stored: true", "key stored: false")
                .contains("list-ai-integrations", "in all: 0");
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
        assertThat(main.run("create-integrations", "list-ai-integrations")).isZero();

        assertThat(printed())
                .contains("create-integrations: ", "list-ai-integrations: ")
                .doesNotContain("handle-errors: ");
    }

    @Test
    void listsTheExamples() {
        assertThat(main.run("--help")).isZero();

        assertThat(printed()).contains("  create-integrations", "  list-integrations (live too)", "--live");
    }

    @Test
    void refusesAnUnknownExample() {
        assertThat(main.run("make-coffee")).isEqualTo(2);

        assertThat(printed()).contains("No such example here: make-coffee");
    }
}
