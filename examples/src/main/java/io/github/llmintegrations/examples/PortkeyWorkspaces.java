package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.providers.Provider;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.IntegrationWorkspace;
import io.github.llmintegrations.portkey.workspaces.PeriodicReset;
import io.github.llmintegrations.portkey.workspaces.UsageLimitType;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.WorkspaceSummary;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;
import java.util.List;

/**
 * Registers OpenAI with a key from a secret reference, gives a workspace, found by its name, access with a monthly budget, and reads
 * the provider that the workspace gets.
 */
public final class PortkeyWorkspaces {
    /** The name of the workspace. */
    static final String WORKSPACE = "Support";

    private PortkeyWorkspaces() {}

    /** Runs the example on a sandbox. */
    public static void main(String[] arguments) {
        try (PortkeySandbox sandbox = PortkeySandbox.builder()
                        .workspace("ws-support-1234", WORKSPACE)
                        .start();
                PortkeyClient portkey = PortkeyClient.builder() // or PortkeyClient.fromEnv()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            run(portkey, System.out);
        }
    }

    static void run(PortkeyClient portkey, PrintStream out) {
        String key = portkey.secretReferences()
                .create(CreateSecretReferenceRequest.builder()
                        .name("OpenAI key")
                        .authConfig(AwsServiceRoleAuthConfig.builder().build())
                        .secretPath("prod/openai")
                        .build())
                .slug();
        String openAi = portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("OpenAI prod")
                        .aiProviderId(AiProviderId.OPENAI)
                        .keyFrom(SecretFrom.reference(key))
                        .build())
                .slug();
        try {
            WorkspaceSummary support = portkey.workspaces()
                    .findByName(WORKSPACE)
                    .orElseThrow(() -> new IllegalArgumentException("no workspace has the name " + WORKSPACE));
            giveAccess(portkey, openAi, support, out);
            for (Provider each : portkey.providers(support.id()).listAll()) {
                out.println(support.name().orElse(WORKSPACE) + " calls models as @" + each.slug() + "/gpt-4o");
            }
        } finally {
            portkey.integrations().delete(openAi);
            portkey.secretReferences().delete(key);
        }
    }

    private static void giveAccess(PortkeyClient portkey, String slug, WorkspaceSummary workspace, PrintStream out) {
        UsageLimits budget = UsageLimits.builder()
                .type(UsageLimitType.COST)
                .creditLimit(100)
                .alertThreshold(80)
                .periodicReset(PeriodicReset.MONTHLY)
                .build();
        portkey.integrations()
                .workspaces(slug)
                .update(BulkUpdateWorkspacesRequest.builder()
                        .workspaces(List.of(WorkspaceUpdateRequest.builder()
                                .id(workspace.id())
                                .enabled(true)
                                .usageLimit(budget)
                                .build()))
                        .build());
        for (IntegrationWorkspace each :
                portkey.integrations().workspaces(slug).list().workspaces()) {
            for (UsageLimitsResponse limits : each.usageLimits()) {
                out.println(each.id() + " may spend " + limits.creditLimit().orElse(0) + ", "
                        + limits.periodicReset().map(PeriodicReset::value).orElse("once"));
            }
        }
    }
}
