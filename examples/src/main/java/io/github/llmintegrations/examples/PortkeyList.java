package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import java.io.PrintStream;

/** Reads a listing to its end, however large the server makes its pages. */
final class PortkeyList implements Example {

    @Override
    public String name() {
        return "portkey-list";
    }

    @Override
    public String summary() {
        return "lists all integrations, one to a page";
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        PortkeyClient portkey = clients.portkey();
        ListIntegrationsRequest request =
                ListIntegrationsRequest.builder().pageSize(1).build();
        for (IntegrationSummary each : portkey.integrations().listAll(request)) {
            out.println("  " + each.slug() + ": "
                    + each.aiProviderId().map(AiProviderId::value).orElse("no provider"));
        }
    }
}
