package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import io.github.llmintegrations.sandbox.arize.ArizeSandbox;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Reads all AI integrations as a stream. */
public final class ArizeListAi {
    private ArizeListAi() {}

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
        List<AiIntegration> created = Stream.of(AiIntegrationProvider.OPEN_AI, AiIntegrationProvider.ANTHROPIC)
                .map(provider -> arize.aiIntegrations()
                        .create(CreateAiIntegrationRequest.builder()
                                .name("Staging " + provider)
                                .provider(provider)
                                .apiKey("an-example-key")
                                .build()))
                .toList();
        try {
            list(arize, out);
        } finally {
            created.forEach(each -> arize.aiIntegrations().delete(each.id()));
        }
    }

    static void list(ArizeClient arize, PrintStream out) {
        List<AiIntegration> all = arize.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).stream()
                .toList();
        all.forEach(each -> out.println(each.name() + ": "
                + each.provider().map(AiIntegrationProvider::value).orElse("no provider")));
        out.println("AI integrations: " + all.size());
    }
}
