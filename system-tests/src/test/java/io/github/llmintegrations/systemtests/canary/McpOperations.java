package io.github.llmintegrations.systemtests.canary;

import static io.github.llmintegrations.systemtests.canary.Canaries.json;
import static io.github.llmintegrations.systemtests.canary.Canaries.secret;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.portkey.McpCapabilitiesClient;
import io.github.llmintegrations.portkey.McpIntegrationWorkspacesClient;
import io.github.llmintegrations.portkey.McpIntegrationsClient;
import io.github.llmintegrations.portkey.McpServerConnectionsClient;
import io.github.llmintegrations.portkey.McpServerUserAccessClient;
import io.github.llmintegrations.portkey.McpServersClient;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpWorkspacesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpIntegrationsRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityDefinition;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityUpdate;
import io.github.llmintegrations.portkey.mcpintegrations.McpConfigurations;
import io.github.llmintegrations.portkey.mcpintegrations.McpServerInfo;
import io.github.llmintegrations.portkey.mcpintegrations.McpTransport;
import io.github.llmintegrations.portkey.mcpintegrations.McpWorkspaceUpdate;
import io.github.llmintegrations.portkey.mcpintegrations.SyncMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.UpdateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpservers.BulkUpdateMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.CreateMcpServerRequest;
import io.github.llmintegrations.portkey.mcpservers.DeleteMcpServerConnectionRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerConnectionsRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServerUserAccessRequest;
import io.github.llmintegrations.portkey.mcpservers.ListMcpServersRequest;
import io.github.llmintegrations.portkey.mcpservers.McpServerUserAccessUpdate;
import io.github.llmintegrations.portkey.mcpservers.UpdateMcpServerRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every call for Portkey's MCP integrations and MCP servers, with a secret in every field that takes one. */
final class McpOperations {
    private static final JsonNode EXTRA = json("{'password':'SECRET','list':[{'bearer_token':'SECRET'}]}");
    private static final String EXTRA_NAME = "extra_credentials";
    private static final McpConfigurations CONFIGURATIONS = McpConfigurations.builder()
            .putHeader("authorization", "Bearer " + secret("mcp-header"))
            .putCustomHeader("x-any", secret("mcp-custom-header"))
            .putPassthroughHeader("x-any", secret("mcp-passthrough-header"))
            .oauthMetadata(json("{'client_secret':'SECRET'}"))
            .externalAuthConfig(json("{'client_secret':'SECRET'}"))
            .jwtValidation(json("{'introspectClientSecret':'SECRET'}"))
            .userIdentityForwarding(json("{'signing_key':'SECRET'}"))
            .putAdditionalProperty(EXTRA_NAME, EXTRA)
            .build();

    private static final JsonNode NOTHING = json("{}");
    private static final JsonNode CREATED = json("{'id':'1','slug':'s','any':'SECRET'}");
    private static final JsonNode METADATA =
            json("{'server_name':'n','icons':['SECRET'],'capability_flags':{'any':'SECRET'},'any':'SECRET'}");
    private static final JsonNode MASKED = json("{'headers':{'x':'SECRET'},'custom_headers':{'x':'SECRET'},"
            + "'passthrough_headers':{'x':'SECRET'},'masked_headers':{'x':'SECRET'},'masked_custom_headers':{'x':'SECRET'},"
            + "'oauth_metadata':{'client_secret':'SECRET'},'external_auth_config':{'any':'SECRET'},"
            + "'jwt_validation':{'any':'SECRET'},'user_identity_forwarding':{'any':'SECRET'},'any':'SECRET'}");
    private static final JsonNode INTEGRATION = json("{'id':'1','name':'n','any':'SECRET','configurations':" + MASKED
            + ",'global_workspace_access':{'any':'SECRET'},'metadata':" + METADATA + "}");
    private static final JsonNode SERVER = json("{'id':'1','name':'n','any':'SECRET','metadata':" + METADATA
            + ",'mcp_integration_details':{'configurations':" + MASKED + ",'any':'SECRET'}}");
    private static final JsonNode TESTED = json("{'success':false,'details':{'any':'SECRET'},'any':'SECRET'}");

    private McpOperations() {}

    static Stream<Operation> all() {
        return Stream.of(integrations(), workspaces(), capabilities(), servers(), users(), connections())
                .flatMap(each -> each);
    }

    private static JsonNode page(JsonNode item) {
        return json("{'data':[" + item + "],'total':1,'any':'SECRET'}");
    }

    private static Operation operation(
            Class<?> type, Function<Clients, Object> resource, String method, JsonNode answer, Object... arguments) {
        return Operation.of(type, resource, method, sent -> answer, arguments);
    }

    private static Operation integration(String method, JsonNode answer, Object... arguments) {
        return operation(
                McpIntegrationsClient.class, clients -> clients.portkey().mcpIntegrations(), method, answer, arguments);
    }

    private static Stream<Operation> integrations() {
        ListMcpIntegrationsRequest all = ListMcpIntegrationsRequest.all();
        return Stream.of(
                integration(
                        "create",
                        CREATED,
                        CreateMcpIntegrationRequest.builder()
                                .name("n")
                                .url("https://mcp.example/mcp")
                                .authType(McpAuthType.HEADERS)
                                .transport(McpTransport.HTTP)
                                .configurations(CONFIGURATIONS)
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                integration(
                        "update",
                        NOTHING,
                        "s",
                        UpdateMcpIntegrationRequest.builder()
                                .configurations(CONFIGURATIONS)
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                integration("get", INTEGRATION, "s"),
                integration("list", page(INTEGRATION), all),
                integration("listAll", page(INTEGRATION), all),
                integration("findByName", page(INTEGRATION), "n", all),
                integration("delete", NOTHING, "s"),
                integration("metadata", METADATA, "s"),
                integration("test", TESTED, "s"),
                integration(
                        "sync",
                        NOTHING,
                        "s",
                        SyncMcpIntegrationRequest.builder()
                                .serverInfo(McpServerInfo.builder()
                                        .capabilities(json("{'api_key':'SECRET'}"))
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build())
                                .capabilities(List.of(McpCapabilityDefinition.builder()
                                        .name("t")
                                        .type(McpCapabilityType.TOOL)
                                        .inputSchema(json("{'api_key':'SECRET'}"))
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build()))
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()));
    }

    private static Stream<Operation> workspaces() {
        Function<Clients, Object> resource =
                clients -> clients.portkey().mcpIntegrations().workspaces("s");
        return Stream.of(
                operation(
                        McpIntegrationWorkspacesClient.class,
                        resource,
                        "list",
                        page(json("{'id':'w','any':'SECRET'}"))),
                operation(
                        McpIntegrationWorkspacesClient.class,
                        resource,
                        "update",
                        NOTHING,
                        BulkUpdateMcpWorkspacesRequest.builder()
                                .workspaces(List.of(McpWorkspaceUpdate.builder()
                                        .id("w")
                                        .enabled(true)
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build()))
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()));
    }

    private static Stream<Operation> capabilities() {
        JsonNode page = json("{'data':[{'name':'t','type':'tool','any':'SECRET','input_schema':{'any':'SECRET'},"
                + "'annotations':{'any':'SECRET'}}],'counts':{'any':'SECRET','tools':{'any':'SECRET'}},'total':1}");
        BulkUpdateMcpCapabilitiesRequest update = BulkUpdateMcpCapabilitiesRequest.builder()
                .addCapability(McpCapabilityUpdate.builder()
                        .name("t")
                        .type(McpCapabilityType.TOOL)
                        .enabled(true)
                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                        .build())
                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                .build();
        Function<Clients, Object> ofIntegration =
                clients -> clients.portkey().mcpIntegrations().capabilities("s");
        Function<Clients, Object> ofServer =
                clients -> clients.portkey().mcpServers().capabilities("s");
        return Stream.of(ofIntegration, ofServer)
                .flatMap(resource -> Stream.of(
                        operation(
                                McpCapabilitiesClient.class, resource, "list", page, ListMcpCapabilitiesRequest.all()),
                        operation(
                                McpCapabilitiesClient.class,
                                resource,
                                "listAll",
                                page,
                                ListMcpCapabilitiesRequest.all()),
                        operation(McpCapabilitiesClient.class, resource, "counts", page),
                        operation(McpCapabilitiesClient.class, resource, "update", NOTHING, update)));
    }

    private static Operation server(String method, JsonNode answer, Object... arguments) {
        return operation(McpServersClient.class, clients -> clients.portkey().mcpServers(), method, answer, arguments);
    }

    private static Stream<Operation> servers() {
        ListMcpServersRequest all = ListMcpServersRequest.all();
        return Stream.of(
                server(
                        "create",
                        CREATED,
                        CreateMcpServerRequest.builder()
                                .name("n")
                                .mcpIntegrationId("s")
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                server(
                        "update",
                        NOTHING,
                        "s",
                        UpdateMcpServerRequest.builder()
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()),
                server("get", SERVER, "s"),
                server("list", page(SERVER), all),
                server("listAll", page(SERVER), all),
                server("findByName", page(SERVER), "n", all),
                server("delete", NOTHING, "s"),
                server("metadata", METADATA, "s"),
                server("test", TESTED, "s"));
    }

    private static Stream<Operation> users() {
        Function<Clients, Object> resource =
                clients -> clients.portkey().mcpServers().userAccess("s");
        JsonNode page = page(json("{'user_id':'u','any':'SECRET'}"));
        ListMcpServerUserAccessRequest all = ListMcpServerUserAccessRequest.all();
        return Stream.of(
                operation(McpServerUserAccessClient.class, resource, "list", page, all),
                operation(McpServerUserAccessClient.class, resource, "listAll", page, all),
                operation(McpServerUserAccessClient.class, resource, "defaultAccess", page),
                operation(
                        McpServerUserAccessClient.class,
                        resource,
                        "update",
                        NOTHING,
                        BulkUpdateMcpServerUserAccessRequest.builder()
                                .userAccess(List.of(McpServerUserAccessUpdate.builder()
                                        .userId("u")
                                        .enabled(true)
                                        .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                        .build()))
                                .putAdditionalProperty(EXTRA_NAME, EXTRA)
                                .build()));
    }

    private static Stream<Operation> connections() {
        Function<Clients, Object> resource =
                clients -> clients.portkey().mcpServers().connections("s");
        JsonNode page = page(json("{'user_id':'u','any':'SECRET'}"));
        ListMcpServerConnectionsRequest all = ListMcpServerConnectionsRequest.all();
        return Stream.of(
                operation(McpServerConnectionsClient.class, resource, "list", page, all),
                operation(McpServerConnectionsClient.class, resource, "listAll", page, all),
                operation(
                        McpServerConnectionsClient.class,
                        resource,
                        "delete",
                        NOTHING,
                        DeleteMcpServerConnectionRequest.ofUser("u")));
    }
}
