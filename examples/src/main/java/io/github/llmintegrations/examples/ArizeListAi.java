package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.aiintegrations.AiIntegrationProvider;
import io.github.llmintegrations.arize.aiintegrations.ListAiIntegrationsRequest;
import java.io.PrintStream;

/** Counts AI integrations by provider, as a stream. */
final class ArizeListAi implements Example {

    @Override
    public String name() {
        return "arize-list-ai-integrations";
    }

    @Override
    public String summary() {
        return "lists all AI integrations";
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        long count = arize.aiIntegrations().listAll(ListAiIntegrationsRequest.all()).stream()
                .peek(each -> out.println("  " + each.name() + ": "
                        + each.provider().map(AiIntegrationProvider::value).orElse("no provider")))
                .count();
        out.println("  in all: " + count);
    }
}
