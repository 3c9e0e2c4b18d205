package io.github.llmintegrations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.llmintegrations.core.ApiException;
import io.github.llmintegrations.portkey.ErrorCode;
import io.github.llmintegrations.portkey.PortkeyClient;
import io.github.llmintegrations.portkey.PortkeyErrors;
import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.AwsAuth;
import io.github.llmintegrations.portkey.integrations.BedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.Integration;
import io.github.llmintegrations.portkey.integrations.IntegrationSummary;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.MaskedBedrockConfiguration;
import io.github.llmintegrations.portkey.integrations.SecretFrom;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpWorkspacesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityUpdate;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.mcpintegrations.McpWorkspaceUpdate;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServersRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServer;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.models.ModelUpdateRequest;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.schema.CreateResponse;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.HashicorpTokenAuthConfig;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.GlobalWorkspaceAccess;
import io.github.llmintegrations.portkey.workspaces.PeriodicReset;
import io.github.llmintegrations.portkey.workspaces.UsageLimits;
import io.github.llmintegrations.portkey.workspaces.WorkspaceSummary;
import io.github.llmintegrations.portkey.workspaces.WorkspaceUpdateRequest;
import io.github.llmintegrations.sandbox.portkey.PortkeySandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Snippets of docs/portkey.md, which {@link ReadmeTest} compares with the page. */
class PortkeyReadmeSnippetsTest {
    private final List<String> printed = new ArrayList<>();

    private void print(String line) {
        assertThat(line).doesNotContain("Optional");
        printed.add(line);
    }

    private static void withPortkey(Consumer<PortkeyClient> work) {
        try (PortkeySandbox sandbox = PortkeySandbox.start();
                PortkeyClient portkey = PortkeyClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            work.accept(portkey);
        }
    }

    private static void withPortkeyOfSupport(BiConsumer<PortkeyClient, String> work) {
        try (PortkeySandbox sandbox = PortkeySandbox.builder()
                        .workspace("ws-support-1234", "Support")
                        .start();
                PortkeyClient portkey = PortkeyClient.builder()
                        .baseUrl(sandbox.baseUrl())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            work.accept(portkey, sandbox.organisationId());
        }
    }

    private static void createOpenAi(PortkeyClient portkey) {
        portkey.integrations()
                .create(CreateIntegrationRequest.builder()
                        .name("OpenAI prod")
                        .slug("openai-prod")
                        .aiProviderId(AiProviderId.OPENAI)
                        .key("sk-an-example-key")
                        .build());
    }

    @Test
    void create() {
        withPortkey(portkey -> {
            // snippet
            CreateResponse bedrock = portkey.integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("Bedrock prod")
                            .configurations(BedrockConfiguration.builder() // implies ai_provider_id
                                    .awsRegion("eu-west-1")
                                    .auth(AwsAuth.assumedRole("arn:aws:iam::123456789012:role/portkey"))
                                    .build())
                            .build());
            portkey.secretReferences()
                    .create(CreateSecretReferenceRequest.builder()
                            .name("OpenAI key")
                            .slug("openai-key")
                            .authConfig(HashicorpTokenAuthConfig.builder()
                                    .vaultAddr("https://vault.example")
                                    .vaultToken("an-example-token")
                                    .build())
                            .secretPath("prod/openai")
                            .build());
            portkey.integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("OpenAI prod")
                            .slug("openai-prod")
                            .aiProviderId(AiProviderId.OPENAI)
                            .keyFrom(SecretFrom.reference("openai-key")) // the key stays in Vault
                            .build());
            // end
            assertThat(portkey.integrations().get(bedrock.slug()).aiProviderId())
                    .contains(AiProviderId.BEDROCK);
        });
    }

    @Test
    void readAndList() {
        withPortkey(portkey -> {
            String slug = portkey.integrations()
                    .create(CreateIntegrationRequest.builder()
                            .name("Bedrock prod")
                            .configurations(BedrockConfiguration.builder()
                                    .awsRegion("eu-west-1")
                                    .auth(AwsAuth.accessKey("AKIAEXAMPLE", "an-example-secret-access-key"))
                                    .build())
                            .build())
                    .slug();
            // snippet
            Integration integration = portkey.integrations().get(slug);
            if (integration.configurations() instanceof MaskedBedrockConfiguration bedrock) {
                print("Bedrock in " + bedrock.awsRegion().orElse("no region"));
            }
            for (IntegrationSummary each : portkey.integrations().listAll(ListIntegrationsRequest.all())) {
                print(each.slug());
            }
            // end
            assertThat(printed).containsExactly("Bedrock in eu-west-1", slug);
        });
    }

    @Test
    void updateModelsAndWorkspaces() {
        withPortkey(portkey -> {
            createOpenAi(portkey);
            // snippet
            portkey.integrations()
                    .update(
                            "openai-prod",
                            UpdateIntegrationRequest.builder()
                                    .key("sk-another-example-key")
                                    .clearPricingAdjustments()
                                    .build());
            portkey.integrations()
                    .models("openai-prod")
                    .update(BulkUpdateModelsRequest.builder()
                            .addModel(ModelUpdateRequest.enable("gpt-4o"))
                            .allowAllModels(false)
                            .build());
            portkey.integrations()
                    .workspaces("openai-prod")
                    .update(BulkUpdateWorkspacesRequest.builder()
                            .workspaces(List.of(WorkspaceUpdateRequest.builder()
                                    .id("ws-support-1234")
                                    .enabled(true)
                                    .usageLimits(List.of(UsageLimits.builder()
                                            .creditLimit(100)
                                            .periodicReset(PeriodicReset.MONTHLY)
                                            .build()))
                                    .build()))
                            .build());
            // end
            assertThat(portkey.integrations().workspaces("openai-prod").list().workspaces())
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.usageLimits().get(0).creditLimit()).hasValue(100));
        });
    }

    @Test
    void providers() {
        withPortkeyOfSupport((portkey, organisationId) -> {
            createOpenAi(portkey);
            portkey.integrations()
                    .workspaces("openai-prod")
                    .update(BulkUpdateWorkspacesRequest.builder()
                            .globalWorkspaceAccess(GlobalWorkspaceAccess.builder()
                                    .enabled(true)
                                    .build())
                            .build());
            // snippet
            WorkspaceSummary support =
                    portkey.workspaces().findByName("Support").orElseThrow();
            CreateResponse provider = portkey.providers(support.id())
                    .create(CreateProviderRequest.builder()
                            .name("OpenAI for support")
                            .integrationId("openai-prod") // which the workspace may use
                            .usageLimits(UsageLimits.builder().creditLimit(50).build())
                            .build());
            print("models are now called @" + provider.slug() + "/gpt-4o");
            // end
            assertThat(printed).singleElement().asString().startsWith("models are now called @openai-for-support-");
        });
    }

    @Test
    void mcp() {
        withPortkeyOfSupport((portkey, organisationId) -> {
            // snippet
            CreateResponse docs = portkey.mcpIntegrations()
                    .create(CreateMcpIntegrationRequest.builder()
                            .name("Documentation")
                            .url("https://mcp.example/mcp")
                            .authType(McpAuthType.HEADERS)
                            .transport(McpTransport.HTTP)
                            .configurations(McpConfigurations.builder()
                                    .putHeader("authorization", "Bearer an-example-token")
                                    .build())
                            .organisationId(organisationId)
                            .build());
            portkey.mcpIntegrations()
                    .capabilities(docs.slug())
                    .update(BulkUpdateMcpCapabilitiesRequest.builder()
                            .addCapability(McpCapabilityUpdate.disable(McpCapabilityType.TOOL, "fetch"))
                            .build());
            portkey.mcpIntegrations()
                    .workspaces(docs.slug())
                    .update(BulkUpdateMcpWorkspacesRequest.builder()
                            .workspaces(List.of(McpWorkspaceUpdate.enable("ws-support-1234")))
                            .build());
            ListMcpServersRequest ofSupport = ListMcpServersRequest.builder()
                    .workspaceId("ws-support-1234")
                    .build();
            for (McpServer server : portkey.mcpServers().listAll(ofSupport)) {
                boolean works = portkey.mcpServers().test(server.id()).success().orElse(false);
                print(server.url().orElse("no URL") + (works ? " works" : " does not work"));
            }
            // end
            assertThat(printed).singleElement().asString().endsWith("/mcp works");
        });
    }

    @Test
    void errors() {
        withPortkey(portkey -> {
            // snippet
            try {
                portkey.integrations().delete("openai-prod");
            } catch (ApiException e) {
                if (!PortkeyErrors.isMissingOrForbidden(e)) { // see also isNameTaken(e)
                    throw e;
                }
                print("gone already: " + ErrorCode.of(e).orElseThrow()); // AB08, ErrorCode.NOT_FOUND
            }
            // end
            assertThat(printed).containsExactly("gone already: AB08");
        });
    }
}
