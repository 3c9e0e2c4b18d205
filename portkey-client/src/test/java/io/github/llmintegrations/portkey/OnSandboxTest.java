package io.github.llmintegrations.portkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.llmintegrations.core.ConflictException;
import io.github.llmintegrations.core.NotFoundException;
import io.github.llmintegrations.core.PermissionDeniedException;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpWorkspacesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpIntegrationsRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapability;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityCount;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityCounts;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityDefinition;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityUpdate;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpIntegration;
import io.github.llmintegrations.portkey.mcpintegrations.McpIntegrationWorkspace;
import io.github.llmintegrations.portkey.mcpintegrations.McpServerInfo;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.mcpintegrations.McpWorkspaceUpdate;
import io.github.llmintegrations.portkey.mcpintegrations.SyncMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.UpdateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpservers.BulkUpdateMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.CreateMcpServerRequest;
import io.github.llmintegrations.portkey.mcpservers.DefaultUserAccess;
import io.github.llmintegrations.portkey.mcpservers.DeleteMcpServerConnectionRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerConnectionsRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServersRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServer;
import io.github.llmintegrations.portkey.mcpservers.McpServerConnection;
import io.github.llmintegrations.portkey.mcpservers.McpServerUserAccess;
import io.github.llmintegrations.portkey.mcpservers.McpServerUserAccessUpdate;
import io.github.llmintegrations.portkey.mcpservers.UpdateMcpServerRequest;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.providers.Provider;
import io.github.llmintegrations.portkey.providers.ProviderStatus;
import io.github.llmintegrations.portkey.providers.UpdateProviderRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.UsageLimitsResponse;
import io.github.llmintegrations.portkey.workspaces.WorkspaceSummary;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import io.github.llmintegrations.sandbox.PortkeyFeature;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import io.github.llmintegrations.testing.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The client and the sandbox, which share no code. */
class OnSandboxTest {
    private static final String SUPPORT = "ws-support";

    @AutoClose
    private final PortkeySandbox sandbox = PortkeySandbox.builder()
            .workspace(SUPPORT, "Support")
            .workspace("ws-sales", "Sales")
            .user("u-1", "Ada", "Lovelace")
            .user("u-2", "Grace", "Hopper")
            .notInPlan(PortkeyFeature.PROVIDERS)
            .start();

    @AutoClose
    private final PortkeyClient portkey = client(sandbox);

    private static PortkeyClient client(PortkeySandbox sandbox) {
        return PortkeyClient.builder()
                .baseUrl(sandbox.baseUrl())
                .apiKey(sandbox.apiKey())
                .build();
    }

    private CreateMcpIntegrationRequest.Builder docs() {
        return CreateMcpIntegrationRequest.builder()
                .name("Docs")
                .slug("docs")
                .url("https://mcp.example/mcp")
                .authType(McpAuthType.OAUTH_AUTO)
                .transport(McpTransport.HTTP)
                .organisationId(sandbox.organisationId());
    }

    private void openToSupport(String slug) {
        portkey.mcpIntegrations()
                .workspaces(slug)
                .update(BulkUpdateMcpWorkspacesRequest.builder()
                        .workspaces(List.of(McpWorkspaceUpdate.enable(SUPPORT)))
                        .build());
    }

    @Test
    void workspaces() {
        WorkspaceSummary support = portkey.workspaces().findByName("Support").orElseThrow();

        assertThat(portkey.workspaces().get(support.id()).slug()).contains(SUPPORT);
        assertThat(portkey.workspaces().get(SUPPORT).users()).hasSize(2);
        assertThat(portkey
                        .workspaces()
                        .listAll(ListWorkspacesRequest.builder().pageSize(1).build())
                        .stream())
                .hasSize(2);
        assertThat(portkey.workspaces().findByName("support")).isEmpty();
    }

    @Test
    void whatThePlanLacks() {
        assertThatExceptionOfType(PermissionDeniedException.class)
                .isThrownBy(() -> portkey.providers(SUPPORT).list(ListProvidersRequest.all()))
                .satisfies(e -> assertThat(ErrorCode.of(e)).contains(ErrorCode.FORBIDDEN));
    }

    @Test
    void providers() {
        try (PortkeySandbox planned =
                        PortkeySandbox.builder().workspace(SUPPORT, "Support").start();
                PortkeyClient organisation = client(planned)) {
            organisation
                    .integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("OpenAI")
                            .slug("openai")
                            .aiProviderId(AiProviderId.OPENAI)
                            .build());
            organisation
                    .integrations()
                    .workspaces("openai")
                    .update(BulkUpdateWorkspacesRequest.builder()
                            .workspaces(List.of(WorkspaceUpdateRequest.builder()
                                    .id(SUPPORT)
                                    .enabled(true)
                                    .build()))
                            .defaultProviderSlug("by-default")
                            .build());
            ProvidersClient providers = organisation.providers(SUPPORT);
            CreateProviderRequest request = CreateProviderRequest.builder()
                    .name("Support's OpenAI")
                    .integrationId("openai")
                    .slug("openai-support")
                    .usageLimits(UsageLimits.builder().creditLimit(10).build())
                    .build();

            providers.create(request);

            Provider provider = providers.get("openai-support");
            assertThat(provider.usageLimits())
                    .extracting(UsageLimitsResponse::creditLimit)
                    .containsExactly(OptionalLong.of(10));
            assertThat(provider.status()).contains(ProviderStatus.ACTIVE);
            assertThat(providers.findByName("Support's OpenAI")).contains(provider);
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> providers.create(request))
                    .satisfies(e -> assertThat(PortkeyErrors.isNameTaken(e)).isTrue());
            providers.update(
                    "openai-support",
                    UpdateProviderRequest.builder().clearUsageLimits().build());
            assertThat(providers.get("openai-support").usageLimits()).isEmpty();
            providers.delete("openai-support");
            assertThat(providers.listAll(ListProvidersRequest.all()).stream().map(Provider::slug))
                    .containsExactly("by-default");
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> providers.get("openai-support"));
        }
    }

    @Test
    void providersOfAWorkspacesKey() {
        try (PortkeySandbox planned =
                        PortkeySandbox.builder().keyOfWorkspace(SUPPORT).start();
                PortkeyClient workspace = client(planned)) {
            workspace
                    .integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("OpenAI")
                            .slug("openai")
                            .aiProviderId(AiProviderId.OPENAI)
                            .workspaceId(SUPPORT)
                            .build());

            String slug = workspace
                    .providers()
                    .create(CreateProviderRequest.builder()
                            .name("n")
                            .integrationId("openai")
                            .build())
                    .slug();

            assertThat(workspace.providers().get(slug).workspaceId()).contains(SUPPORT);
        }
    }

    @Test
    void mcpIntegrations() {
        McpIntegrationsClient integrations = portkey.mcpIntegrations();
        String id = integrations
                .create(docs().configurations(McpConfigurations.builder()
                                .putHeader("authorization", "Bearer an-example-token")
                                .build())
                        .build())
                .id()
                .orElseThrow();

        assertThat(integrations.get("docs")).isEqualTo(integrations.get(id));
        assertThat(integrations.get("docs").configurations().orElseThrow().maskedHeaders())
                .contains(Json.json("{'authorization':'********oken'}"));
        assertThat(integrations
                        .findByName(
                                "Docs",
                                ListMcpIntegrationsRequest.builder()
                                        .organisationId(sandbox.organisationId())
                                        .build())
                        .map(McpIntegration::id))
                .contains(id);
        integrations.update(
                id, UpdateMcpIntegrationRequest.builder().description("d").build());
        integrations.update(
                id, UpdateMcpIntegrationRequest.builder().clearDescription().build());
        assertThat(integrations.get(id).description()).isEmpty();
        assertThat(integrations.test(id).success()).contains(true);
        integrations.update(
                id,
                UpdateMcpIntegrationRequest.builder()
                        .url("https://mcp.invalid/mcp")
                        .build());
        assertThat(integrations.test(id).success()).contains(false);
        openToSupport("docs");
        assertThat(integrations.workspaces(id).list().workspaces())
                .extracting(McpIntegrationWorkspace::enabled)
                .containsExactly(Optional.of(true));
        integrations.delete(id);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> integrations.get(id));
    }

    @Test
    void capabilities() {
        portkey.mcpIntegrations().create(docs().build());
        McpCapabilitiesClient capabilities = portkey.mcpIntegrations().capabilities("docs");

        assertThat(capabilities
                        .listAll(
                                ListMcpCapabilitiesRequest.builder().pageSize(2).build())
                        .stream()
                        .map(McpCapability::name))
                .containsExactly("search", "fetch", "summarize", "readme", "page");
        capabilities.update(BulkUpdateMcpCapabilitiesRequest.builder()
                .addCapability(McpCapabilityUpdate.disable(McpCapabilityType.TOOL, "fetch"))
                .build());
        assertThat(capabilities.counts().flatMap(McpCapabilityCounts::tools).map(McpCapabilityCount::enabled))
                .contains(OptionalLong.of(1));
        portkey.mcpIntegrations()
                .sync(
                        "docs",
                        SyncMcpIntegrationRequest.builder()
                                .serverInfo(McpServerInfo.builder()
                                        .name("docs-server")
                                        .version("2")
                                        .build())
                                .capabilities(List.of(McpCapabilityDefinition.builder()
                                        .name("grep")
                                        .type(McpCapabilityType.TOOL)
                                        .build()))
                                .build());
        assertThat(portkey.mcpIntegrations().metadata("docs").serverVersion()).contains("2");
        assertThat(capabilities.listAll(ListMcpCapabilitiesRequest.all()).stream()
                        .map(McpCapability::name))
                .containsExactly("grep");
    }

    @Test
    void mcpServers() {
        portkey.mcpIntegrations().create(docs().build());
        openToSupport("docs");
        McpServersClient servers = portkey.mcpServers();
        ListMcpServersRequest ofSupport =
                ListMcpServersRequest.builder().workspaceId(SUPPORT).build();

        McpServer appeared = servers.findByName("Docs", ofSupport).orElseThrow();

        McpServer server = servers.get(appeared.id());
        assertThat(server.mcpIntegrationDetails().orElseThrow().slug()).contains("docs");
        assertThat(servers.test(appeared.id()).success()).contains(true);
        assertThat(servers.metadata(appeared.id()).serverName()).contains("Docs");
        String more = servers.create(CreateMcpServerRequest.builder()
                        .name("More docs")
                        .mcpIntegrationId("docs")
                        .workspaceId(SUPPORT)
                        .description("d")
                        .build())
                .slug();
        servers.update(more, UpdateMcpServerRequest.builder().clearDescription().build());
        assertThat(servers.get(more).description()).isEmpty();
        assertThat(
                        servers
                                .capabilities(more)
                                .listAll(ListMcpCapabilitiesRequest.builder()
                                        .pageSize(2)
                                        .build())
                                .stream())
                .hasSize(5)
                .allMatch(each -> each.integrationEnabled().equals(Optional.of(true)));
        assertThat(servers.listAll(ofSupport).stream()).hasSize(2);
        servers.delete(more);
        assertThat(servers.listAll(ofSupport).stream()).hasSize(1);
    }

    @Test
    void usersOfMcpServers() {
        portkey.mcpIntegrations().create(docs().build());
        openToSupport("docs");
        McpServerUserAccessClient access = portkey.mcpServers().userAccess("docs");
        McpServerConnectionsClient connections = portkey.mcpServers().connections("docs");
        ListMcpServerConnectionsRequest ofSupport =
                ListMcpServerConnectionsRequest.builder().workspaceId(SUPPORT).build();

        assertThat(access.defaultAccess()).contains(DefaultUserAccess.ALLOW);
        access.update(BulkUpdateMcpServerUserAccessRequest.builder()
                .userAccess(List.of(McpServerUserAccessUpdate.enable("u-2")))
                .defaultUserAccess(DefaultUserAccess.DENY)
                .build());
        assertThat(access
                        .listAll(ListMcpServerUserAccessRequest.builder()
                                .pageSize(1)
                                .build())
                        .stream()
                        .map(McpServerUserAccess::enabled))
                .containsExactly(Optional.of(false), Optional.of(true));
        assertThat(connections.listAll(ofSupport).stream().map(McpServerConnection::userId))
                .containsExactly("u-1", "u-2");
        connections.delete(DeleteMcpServerConnectionRequest.builder()
                .userId("u-1")
                .workspaceId(SUPPORT)
                .build());
        assertThat(connections.listAll(ofSupport).stream().map(McpServerConnection::userId))
                .containsExactly("u-2");
    }
}
