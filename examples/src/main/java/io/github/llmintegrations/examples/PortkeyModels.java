package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.IntegrationModelsClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.IntegrationModel;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;

/** Disables a model of an integration, and adds a fine-tuned one. */
public final class PortkeyModels {
    private PortkeyModels() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (PortkeySandbox sandbox = PortkeySandbox.start();
                PortkeyClient portkey = PortkeyClient.builder() // or PortkeyClient.fromEnv()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(portkey, System.out);
        }
    }

    static void run(PortkeyClient portkey, PrintStream out) {
        String slug = portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("OpenAI prod")
                        .aiProviderId(AiProviderId.OPENAI)
                        .key("sk-an-example-key")
                        .build())
                .slug();
        try {
            update(portkey.integrations().models(slug), out);
        } finally {
            portkey.integrations().delete(slug);
        }
    }

    private static void update(IntegrationModelsClient models, PrintStream out) {
        String first = models.list().models().get(0).slug();
        models.update(BulkUpdateModelsRequest.builder()
                .addModel(ModelUpdateRequest.disable(first))
                .addModel(ModelUpdateRequest.builder()
                        .slug("support-tuned")
                        .enabled(true)
                        .isCustom(true)
                        .isFinetune(true)
                        .baseModelSlug(first)
                        .build())
                .allowAllModels(false)
                .build());
        for (IntegrationModel each : models.list().models()) {
            out.println(each.slug() + ": " + (each.enabled().orElse(false) ? "enabled" : "disabled"));
        }
    }
}
