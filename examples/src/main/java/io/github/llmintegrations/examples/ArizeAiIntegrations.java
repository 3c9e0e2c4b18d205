package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;
import java.util.List;

/** Creates, updates and deletes an AI integration, Arize's flat resource for all providers. */
public final class ArizeAiIntegrations {
    private ArizeAiIntegrations() {}

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
        AiIntegration azure = arize.aiIntegrations()
                .create(CreateAiIntegrationRequest.builder()
                        .name("Azure OpenAI")
                        .provider(AiIntegrationProvider.AZURE_OPEN_AI)
                        .apiKey("an-example-key")
                        .baseUrl("https://example.openai.azure.com")
                        .addModelNames("gpt-4o")
                        .build());
        try {
            print(azure, out);
            print(
                    arize.aiIntegrations()
                            .update(
                                    azure.id(),
                                    UpdateAiIntegrationRequest.builder()
                                            .clearApiKey()
                                            .modelNames(List.of("gpt-4o", "gpt-4o-mini"))
                                            .build()),
                    out);
        } finally {
            arize.aiIntegrations().delete(azure.id());
        }
    }

    private static void print(AiIntegration integration, PrintStream out) {
        out.println(integration.name() + " with "
                + String.join(", ", integration.modelNames().orElse(List.of()))
                + (integration.hasApiKey() ? " and a key" : " and no key"));
    }
}
