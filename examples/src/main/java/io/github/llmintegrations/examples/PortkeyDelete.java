package io.github.llmintegrations.examples;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.PortkeyErrors;
import java.io.PrintStream;

/** Deletes what {@link PortkeyCreate} created, and sees that it is gone. */
final class PortkeyDelete implements Example {

    @Override
    public String name() {
        return "portkey-delete";
    }

    @Override
    public String summary() {
        return "deletes both integrations, and asks for one once more";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        PortkeyClient portkey = clients.portkey();
        portkey.integrations().delete(PortkeyCreate.BEDROCK);
        portkey.integrations().delete(PortkeyCreate.OPEN_AI);
        try {
            portkey.integrations().get(PortkeyCreate.BEDROCK);
        } catch (ApiException e) {
            out.println("  " + e.getClass().getSimpleName() + ": " + e.getMessage());
            out.println("    error code " + e.errorCode().orElse("none") + ", missing or forbidden: "
                    + PortkeyErrors.isMissingOrForbidden(e));
        }
    }
}
