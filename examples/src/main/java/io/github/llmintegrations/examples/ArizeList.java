package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.arize.integrations.LlmConfig;
import io.github.llmintegrations.arize.integrations.LlmIntegration;
import io.github.llmintegrations.arize.integrations.LlmProvider;
import java.io.PrintStream;

/** Reads a listing to its end; pages are fetched as their items are asked for. */
final class ArizeList implements Example {

    @Override
    public String name() {
        return "arize-list";
    }

    @Override
    public String summary() {
        return "lists all LLM integrations, two to a page";
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        ListIntegrationsRequest request = ListIntegrationsRequest.builder()
                .type(IntegrationType.LLM)
                .limit(2)
                .build();
        for (Integration each : arize.integrations().listAll(request)) {
            if (each instanceof LlmIntegration llm) {
                String provider = llm.config()
                        .flatMap(LlmConfig::provider)
                        .map(LlmProvider::value)
                        .orElse("no provider");
                out.println("  " + llm.name() + ": " + provider);
            }
        }
    }
}
