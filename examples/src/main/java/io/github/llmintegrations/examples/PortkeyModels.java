package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.IntegrationModel;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import java.io.PrintStream;
import java.util.List;

/** Restricts the models of an integration, and adds one that is fine-tuned. */
final class PortkeyModels implements Example {

    @Override
    public String name() {
        return "portkey-models";
    }

    @Override
    public String summary() {
        return "disables a model of OpenAI, and adds a fine-tuned one";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        PortkeyClient portkey = clients.portkey();
        List<IntegrationModel> models =
                portkey.integrations().models(PortkeyCreate.OPEN_AI).list().models();
        String first = models.get(0).slug();
        portkey.integrations()
                .models(PortkeyCreate.OPEN_AI)
                .update(BulkUpdateModelsRequest.builder()
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
        for (IntegrationModel each :
                portkey.integrations().models(PortkeyCreate.OPEN_AI).list().models()) {
            out.println("  " + each.slug() + ": " + (each.enabled().orElse(false) ? "enabled" : "disabled"));
        }
    }
}
