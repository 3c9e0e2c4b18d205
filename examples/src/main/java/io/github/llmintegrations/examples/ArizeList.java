package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateGeminiConfig;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.LlmConfig;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.LlmProvider;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Lists all LLM integrations. The client reads a page when the program asks for its first item. */
public final class ArizeList {
    private ArizeList() {}

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
        List<Integration> created = Stream.of("Search", "Support", "Sales")
                .map(team -> arize.integrations()
                        .create(CreateLlmIntegrationRequest.builder()
                                .name(team + " Gemini")
                                .config(CreateGeminiConfig.builder()
                                        .apiKey("an-example-key")
                                        .build())
                                .build()))
                .toList();
        try {
            list(arize, out);
        } finally {
            created.forEach(each -> arize.integrations().delete(each.id()));
        }
    }

    static void list(ArizeClient arize, PrintStream out) {
        ListIntegrationsRequest request = ListIntegrationsRequest.builder()
                .type(IntegrationType.LLM)
                .limit(2)
                .build();
        int count = 0;
        for (Integration each : arize.integrations().listAll(request)) {
            if (each instanceof LlmIntegration llm) {
                String provider = llm.config()
                        .flatMap(LlmConfig::provider)
                        .map(LlmProvider::value)
                        .orElse("no provider");
                out.println(llm.name() + ": " + provider);
            }
            count++;
        }
        out.println("LLM integrations: " + count);
    }
}
