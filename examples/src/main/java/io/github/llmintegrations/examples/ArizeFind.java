package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;

/** Finds an integration by its exact name. */
public final class ArizeFind {
    private ArizeFind() {}

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
        Integration openAi = arize.integrations()
                .create(CreateLlmIntegrationRequest.builder()
                        .name("Production OpenAI")
                        .config(CreateOpenAiConfig.builder()
                                .apiKey("sk-an-example-key")
                                .build())
                        .build());
        try {
            find(arize, out);
        } finally {
            arize.integrations().delete(openAi.id());
        }
    }

    static void find(ArizeClient arize, PrintStream out) {
        for (String name : new String[] {"Production OpenAI", "OpenAI"}) {
            String found = arize.integrations()
                    .findLlmByName(name)
                    .map(LlmIntegration::id)
                    .orElse("no integration has this name");
            out.println("\"" + name + "\": " + found);
        }
    }
}
