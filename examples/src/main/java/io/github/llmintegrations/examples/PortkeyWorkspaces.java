package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.IntegrationWorkspacesClient;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import io.github.llmintegrations.portkey.workspaces.PeriodicReset;
import io.github.llmintegrations.portkey.workspaces.UsageLimitType;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;
import java.util.List;

/** Gives a workspace access to an integration, with a monthly budget. */
public final class PortkeyWorkspaces {
    private PortkeyWorkspaces() {}

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
            giveAccess(portkey.integrations().workspaces(slug), out);
        } finally {
            portkey.integrations().delete(slug);
        }
    }

    private static void giveAccess(IntegrationWorkspacesClient workspaces, PrintStream out) {
        UsageLimits budget = UsageLimits.builder()
                .type(UsageLimitType.COST)
                .creditLimit(100)
                .alertThreshold(80)
                .periodicReset(PeriodicReset.MONTHLY)
                .build();
        workspaces.update(BulkUpdateWorkspacesRequest.builder()
                .workspaces(List.of(WorkspaceUpdateRequest.builder()
                        .id("ws-support-1234")
                        .enabled(true)
                        .usageLimits(List.of(budget))
                        .build()))
                .build());
        for (IntegrationWorkspace each : workspaces.list().workspaces()) {
            for (UsageLimitsResponse limits : each.usageLimits()) {
                out.println(each.id() + " may spend " + limits.creditLimit().orElse(0) + ", "
                        + limits.periodicReset().map(PeriodicReset::value).orElse("once"));
            }
        }
    }
}
