package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.CreateLlmIntegrationRequest;
import io.github.llmintegrations.arize.integrations.CreateOpenAiConfig;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.core.ConflictException;

/** The README's first program, which {@link ReadmeTest} compares with it. */
// snippet
public class Quickstart {
    public static void main(String[] args) {
        try (ArizeClient arize = ArizeClient.fromEnv()) { // reads ARIZE_API_KEY
            createOpenAi(arize, System.getenv("OPENAI_API_KEY"));
            for (Integration each : arize.integrations().listAll(ListIntegrationsRequest.of(IntegrationType.LLM))) {
                System.out.println(each.name());
            }
        }
    }

    private static void createOpenAi(ArizeClient arize, String openAiKey) {
        try {
            Integration created = arize.integrations()
                    .create(CreateLlmIntegrationRequest.builder()
                            .name("Production OpenAI")
                            .config(CreateOpenAiConfig.builder()
                                    .apiKey(openAiKey)
                                    .build())
                            .build());
            System.out.println("created " + created.id());
        } catch (ConflictException e) {
            System.out.println("The name is taken: " + e.getMessage());
        }
    }
}
// end
