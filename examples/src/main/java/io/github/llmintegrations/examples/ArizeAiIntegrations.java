package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegration;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.CreateAiIntegrationRequest;
import io.github.llmintegrations.arize.aiintegrations.UpdateAiIntegrationRequest;
import java.io.PrintStream;
import java.util.List;

/** The same for Arize's other family: one flat resource for every provider. */
final class ArizeAiIntegrations implements Example {

    @Override
    public String name() {
        return "arize-ai-integrations";
    }

    @Override
    public String summary() {
        return "creates, updates and deletes an Azure OpenAI integration of /v2/ai-integrations";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        AiIntegration azure = arize.aiIntegrations()
                .create(CreateAiIntegrationRequest.builder()
                        .name("Azure OpenAI")
                        .provider(AiIntegrationProvider.AZURE_OPEN_AI)
                        .apiKey("an-example-key")
                        .baseUrl("https://example.openai.azure.com")
                        .addModelNames("gpt-4o")
                        .build());
        out.println("  created " + azure.name() + ", key stored: " + azure.hasApiKey());

        AiIntegration updated = arize.aiIntegrations()
                .update(
                        azure.id(),
                        UpdateAiIntegrationRequest.builder()
                                .clearApiKey()
                                .modelNames(List.of("gpt-4o", "gpt-4o-mini"))
                                .build());
        out.println("  now offers " + updated.modelNames().orElse(List.of()) + ", key stored: " + updated.hasApiKey());

        arize.aiIntegrations().delete(azure.id());
        out.println("  deleted, as a look for it shows: "
                + arize.aiIntegrations().findByName(azure.name()).isEmpty());
    }
}
