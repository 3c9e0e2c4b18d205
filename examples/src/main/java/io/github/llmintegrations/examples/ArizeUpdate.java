package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.AnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.UpdateAnthropicConfig;
import io.github.llmintegrations.arize.integrations.UpdateLlmIntegrationRequest;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;

/** Replaces a key, clears a base URL, and leaves the other fields unchanged. */
public final class ArizeUpdate {
    private ArizeUpdate() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (ArizeSandbox sandbox = ArizeSandbox.start();
                ArizeClient arize = ArizeClient.builder() // or ArizeClient.fromEnv()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(arize, System.out);
        }
    }

    static void run(ArizeClient arize, PrintStream out) {
        Integration created = arize.integrations()
                .create(CreateLlmIntegrationRequest.builder()
                        .name("Production Anthropic")
                        .config(CreateAnthropicConfig.builder()
                                .apiKey("sk-ant-an-example-key")
                                .baseUrl("https://gateway.example.com")
                                .build())
                        .build());
        try {
            print(created, out);
            Integration updated = arize.integrations()
                    .update(
                            created.id(),
                            UpdateLlmIntegrationRequest.builder()
                                    .config(UpdateAnthropicConfig.builder()
                                            .apiKey("sk-ant-another-example-key")
                                            .clearBaseUrl() // sends null
                                            .build())
                                    .build());
            print(updated, out);
        } finally {
            arize.integrations().delete(created.id());
        }
    }

    private static void print(Integration integration, PrintStream out) {
        if (integration instanceof LlmIntegration llm && llm.config().orElseThrow() instanceof AnthropicConfig config) {
            out.println(llm.name() + " at " + config.baseUrl().orElse("the public endpoint of Anthropic"));
        }
    }
}
