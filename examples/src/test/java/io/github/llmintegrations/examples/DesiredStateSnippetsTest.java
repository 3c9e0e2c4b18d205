package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.core.Change;
import io.github.llmintegrations.core.Ensured;
import io.github.llmintegrations.core.Plan;
import io.github.llmintegrations.core.Secrets;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snippets of docs/desired-state.md, which {@link ReadmeTest} compares with the page. */
class DesiredStateSnippetsTest {
    @AutoClose
    private final ArizeSandbox sandbox = ArizeSandbox.start();

    @AutoClose
    private final ArizeClient arize = ArizeClient.builder()
            .baseUrl(sandbox.baseUrl())
            .apiKey(sandbox.apiKey())
            .build();

    private final List<String> printed = new ArrayList<>();

    private void print(Object line) {
        printed.add(line.toString());
    }

    private static CreateLlmIntegrationRequest claude(String baseUrl) {
        return CreateLlmIntegrationRequest.builder()
                .name("Claude")
                .config(CreateAnthropicConfig.builder()
                        .apiKey("sk-an-example-key")
                        .baseUrl(baseUrl)
                        .build())
                .build();
    }

    @Test
    void ensure() {
        // snippet
        CreateLlmIntegrationRequest desired = CreateLlmIntegrationRequest.builder()
                .name("Claude")
                .config(CreateAnthropicConfig.builder()
                        .apiKey("sk-an-example-key")
                        .baseUrl("https://claude.example")
                        .build())
                .build();
        Ensured<Integration> claude = arize.integrations().ensure(desired);
        print(claude.value().id() + " " + claude.plan().action());
        // end
        assertThat(printed).singleElement().asString().endsWith(" CREATE");
    }

    @Test
    void plan() {
        arize.integrations().ensure(claude("https://old.example"));
        CreateLlmIntegrationRequest desired = claude("https://claude.example");
        // snippet
        Plan<Integration> plan = arize.integrations().plan(desired);
        print(plan);
        if (plan.action() != Plan.Action.REFUSED) {
            plan.apply();
        }
        // end
        assertThat(printed).singleElement().asString().isEqualToNormalizingNewlines("""
                        UPDATE LLM integration "Claude"
                          config.base_url: "https://old.example" → "https://claude.example"
                          config.api_key: secret, not compared""");
    }

    @Test
    void secrets() {
        CreateLlmIntegrationRequest desired = claude("https://claude.example");
        arize.integrations().ensure(desired);
        // snippet
        arize.integrations().ensure(desired, Secrets.SEND);
        // end
        assertThat(sandbox.journal().last().method()).isEqualTo("PATCH");
    }

    @Test
    void fromJson(@TempDir Path directory) throws IOException {
        Path key = Files.writeString(directory.resolve("key.txt"), "sk-an-example-key");
        Path file = Files.writeString(directory.resolve("claude.json"), """
                {"type": "LLM", "name": "Claude", "config": {"provider": "ANTHROPIC", "api_key": {"file": "%s"}}}""".formatted(key));
        // snippet
        CreateIntegrationRequest desired = CreateIntegrationRequest.fromJson(Files.readString(file));
        arize.integrations().ensure(desired);
        // end
        assertThat(arize.integrations().findLlmByName("Claude")).isPresent();
    }

    @Test
    void diff() {
        Integration before =
                arize.integrations().ensure(claude("https://old.example")).value();
        Integration after =
                arize.integrations().ensure(claude("https://claude.example")).value();
        // snippet
        for (Change change : before.diff(after)) {
            print(change);
        }
        // end
        assertThat(printed).contains("config.base_url: \"https://old.example\" → \"https://claude.example\"");
    }
}
