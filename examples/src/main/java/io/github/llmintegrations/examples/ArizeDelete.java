package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;

/** Deletes an integration and reads it once more. */
public final class ArizeDelete {
    private ArizeDelete() {}

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
        arize.integrations().delete(openAi.id());
        out.println("deleted " + openAi.name());
        try {
            arize.integrations().get(openAi.id());
        } catch (NotFoundException e) {
            out.println("NotFoundException: " + e.getMessage());
        }
    }
}
