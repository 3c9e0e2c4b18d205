package io.github.llmintegrations.examples;

import io.github.llmintegrations.arize.ArizeClient;
import io.github.llmintegrations.arize.integrations.Integration;
import io.github.llmintegrations.arize.integrations.IntegrationType;
import io.github.llmintegrations.arize.integrations.ListIntegrationsRequest;
import java.io.PrintStream;
import java.util.List;

/** Deletes everything that {@link ArizeCreate} created. */
final class ArizeDelete implements Example {

    @Override
    public String name() {
        return "arize-delete";
    }

    @Override
    public String summary() {
        return "deletes all LLM and agent integrations of the sandbox";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        ArizeClient arize = clients.arize();
        for (IntegrationType type : List.of(IntegrationType.LLM, IntegrationType.AGENT)) {
            List<Integration> all = arize.integrations().listAll(ListIntegrationsRequest.of(type)).stream()
                    .toList();
            all.forEach(each -> arize.integrations().delete(each.id()));
            out.println("  deleted " + all.size() + " of type " + type);
        }
    }
}
