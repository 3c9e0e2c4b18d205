package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import io.github.llmintegrations.portkey.workspaces.PeriodicReset;
import io.github.llmintegrations.portkey.workspaces.UsageLimitType;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import java.io.PrintStream;
import java.util.List;

/** Gives a workspace access to an integration, with a budget. */
final class PortkeyWorkspaces implements Example {

    @Override
    public String name() {
        return "portkey-workspaces";
    }

    @Override
    public String summary() {
        return "opens a workspace with a budget of 100 a month";
    }

    @Override
    public void run(Clients clients, PrintStream out) {
        PortkeyClient portkey = clients.portkey();
        UsageLimits budget = UsageLimits.builder()
                .type(UsageLimitType.COST)
                .creditLimit(100)
                .alertThreshold(80)
                .periodicReset(PeriodicReset.MONTHLY)
                .build();
        portkey.integrations()
                .workspaces(PortkeyCreate.BEDROCK)
                .update(BulkUpdateWorkspacesRequest.builder()
                        .workspaces(List.of(WorkspaceUpdateRequest.builder()
                                .id("ws-support-1234")
                                .enabled(true)
                                .usageLimits(List.of(budget))
                                .build()))
                        .build());
        for (IntegrationWorkspace each :
                portkey.integrations().workspaces(PortkeyCreate.BEDROCK).list().workspaces()) {
            out.println("  " + each.id() + ": " + each.usageLimits());
        }
    }
}
