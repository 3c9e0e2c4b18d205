package io.github.llmintegrations.examples;

import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpWorkspacesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapability;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityUpdate;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.mcpintegrations.McpWorkspaceUpdate;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServersRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServer;
import io.github.llmintegrations.portkey.mcpservers.TestMcpServerResponse;
import io.github.llmintegrations.portkey.workspaces.Workspace;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.io.PrintStream;
import java.util.List;

/** Registers an MCP server and gives it to a workspace, found by its name. */
public final class PortkeyMcp {
    /** The name of the workspace. */
    static final String WORKSPACE = "Support";

    private PortkeyMcp() {}

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
        Workspace support = portkey.workspaces()
                .findByName(WORKSPACE)
                .map(found -> portkey.workspaces().get(found.id()))
                .orElseThrow(() -> new IllegalArgumentException("no workspace has the name " + WORKSPACE));
        String docs = create(portkey, support);
        try {
            limitTools(portkey, docs, out);
            giveAccess(portkey, docs, support, out);
        } finally {
            portkey.mcpIntegrations().delete(docs);
        }
    }

    private static String create(PortkeyClient portkey, Workspace workspace) {
        return portkey.mcpIntegrations()
                .create(CreateMcpIntegrationRequest.builder()
                        .name("Documentation")
                        .slug("docs")
                        .url("https://mcp.example/mcp")
                        .authType(McpAuthType.HEADERS)
                        .transport(McpTransport.HTTP)
                        .configurations(McpConfigurations.builder()
                                .putHeader("authorization", "Bearer an-example-token")
                                .build())
                        .organisationId(workspace.organisationId())
                        .build())
                .slug();
    }

    private static void limitTools(PortkeyClient portkey, String docs, PrintStream out) {
        for (McpCapability each :
                portkey.mcpIntegrations().capabilities(docs).listAll(ListMcpCapabilitiesRequest.all())) {
            out.println(each.type().map(McpCapabilityType::value).orElse("capability") + " " + each.name());
        }
        portkey.mcpIntegrations()
                .capabilities(docs)
                .update(BulkUpdateMcpCapabilitiesRequest.builder()
                        .addCapability(McpCapabilityUpdate.disable(McpCapabilityType.TOOL, "fetch"))
                        .build());
        out.println("reached: " + portkey.mcpIntegrations().test(docs).success().orElse(false));
    }

    private static void giveAccess(PortkeyClient portkey, String docs, Workspace support, PrintStream out) {
        portkey.mcpIntegrations()
                .workspaces(docs)
                .update(BulkUpdateMcpWorkspacesRequest.builder()
                        .workspaces(List.of(McpWorkspaceUpdate.enable(support.id())))
                        .build());
        ListMcpServersRequest ofSupport =
                ListMcpServersRequest.builder().workspaceId(support.id()).build();
        for (McpServer each : portkey.mcpServers().listAll(ofSupport)) {
            TestMcpServerResponse test = portkey.mcpServers().test(each.id());
            out.println(WORKSPACE + " has " + each.url().orElse("a server") + ", which returned "
                    + test.statusCode().orElse(0));
        }
    }
}
