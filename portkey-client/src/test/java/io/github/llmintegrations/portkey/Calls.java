package io.github.llmintegrations.portkey;

import io.github.llmintegrations.portkey.integrations.AiProviderId;
import io.github.llmintegrations.portkey.integrations.CreateIntegrationRequest;
import io.github.llmintegrations.portkey.integrations.ListIntegrationsRequest;
import io.github.llmintegrations.portkey.integrations.UpdateIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.BulkUpdateMcpWorkspacesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.CreateMcpIntegrationRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpCapabilitiesRequest;
import io.github.llmintegrations.portkey.mcpintegrations.ListMcpIntegrationsRequest;
import io.github.llmintegrations.portkey.mcpintegrations.McpAuthType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityType;
import io.github.llmintegrations.portkey.mcpintegrations.McpCapabilityUpdate;
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
import io.github.llmintegrations.portkey.mcpservers.UpdateMcpServerRequest;
import io.github.llmintegrations.portkey.models.BulkUpdateModelsRequest;
import io.github.llmintegrations.portkey.providers.CreateProviderRequest;
import io.github.llmintegrations.portkey.providers.ListProvidersRequest;
import io.github.llmintegrations.portkey.providers.UpdateProviderRequest;
import io.github.llmintegrations.portkey.secretreferences.AwsServiceRoleAuthConfig;
import io.github.llmintegrations.portkey.secretreferences.CreateSecretReferenceRequest;
import io.github.llmintegrations.portkey.secretreferences.ListSecretReferencesRequest;
import io.github.llmintegrations.portkey.secretreferences.UpdateSecretReferenceRequest;
import io.github.llmintegrations.portkey.workspaces.BulkUpdateWorkspacesRequest;
import io.github.llmintegrations.portkey.workspaces.ListWorkspacesRequest;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every operation. */
final class Calls {
    static final CreateIntegrationRequest CREATE = CreateIntegrationRequest.builder()
            .name("n")
            .aiProviderId(AiProviderId.OPENAI)
            .build();
    static final UpdateIntegrationRequest UPDATE =
            UpdateIntegrationRequest.builder().name("n").build();
    static final BulkUpdateModelsRequest UPDATE_MODELS =
            BulkUpdateModelsRequest.builder().allowAllModels(true).build();
    static final BulkUpdateWorkspacesRequest UPDATE_WORKSPACES =
            BulkUpdateWorkspacesRequest.builder().createDefaultProvider(true).build();
    static final CreateProviderRequest CREATE_PROVIDER =
            CreateProviderRequest.builder().name("n").integrationId("openai").build();
    static final UpdateProviderRequest UPDATE_PROVIDER =
            UpdateProviderRequest.builder().name("n").build();
    static final CreateMcpIntegrationRequest CREATE_MCP_INTEGRATION = CreateMcpIntegrationRequest.builder()
            .name("n")
            .url("https://mcp.example/mcp")
            .authType(McpAuthType.NONE)
            .transport(McpTransport.HTTP)
            .build();
    static final UpdateMcpIntegrationRequest UPDATE_MCP_INTEGRATION =
            UpdateMcpIntegrationRequest.builder().name("n").build();
    static final SyncMcpIntegrationRequest SYNC = SyncMcpIntegrationRequest.builder()
            .serverInfo(McpServerInfo.builder().name("n").build())
            .build();
    static final BulkUpdateMcpWorkspacesRequest UPDATE_MCP_WORKSPACES = BulkUpdateMcpWorkspacesRequest.builder()
            .workspaces(List.of(McpWorkspaceUpdate.enable("ws")))
            .build();
    static final BulkUpdateMcpCapabilitiesRequest UPDATE_CAPABILITIES = BulkUpdateMcpCapabilitiesRequest.builder()
            .addCapability(McpCapabilityUpdate.disable(McpCapabilityType.TOOL, "t"))
            .build();
    static final CreateMcpServerRequest CREATE_MCP_SERVER =
            CreateMcpServerRequest.builder().name("n").mcpIntegrationId("docs").build();
    static final UpdateMcpServerRequest UPDATE_MCP_SERVER =
            UpdateMcpServerRequest.builder().name("n").build();
    static final BulkUpdateMcpServerUserAccessRequest UPDATE_USER_ACCESS =
            BulkUpdateMcpServerUserAccessRequest.builder()
                    .defaultUserAccess(DefaultUserAccess.DENY)
                    .build();
    static final DeleteMcpServerConnectionRequest CONNECTION = DeleteMcpServerConnectionRequest.ofUser("u");

    static final CreateSecretReferenceRequest CREATE_REFERENCE = CreateSecretReferenceRequest.builder()
            .name("n")
            .authConfig(AwsServiceRoleAuthConfig.builder().build())
            .secretPath("p")
            .build();
    static final UpdateSecretReferenceRequest UPDATE_REFERENCE =
            UpdateSecretReferenceRequest.builder().name("n").build();

    private static final String CREATED = "{\"id\":\"1\",\"slug\":\"s\"}";
    private static final String EMPTY_LIST = "{\"total\":0,\"data\":[]}";

    private Calls() {}

    /**
     * An operation.
     *
     * @param name its name in exceptions
     * @param success the body of an answer that makes it succeed
     * @param isVoid whether it returns nothing
     * @param isRepeatable whether it is tried again after an answer by which nobody can tell what was done
     * @param returnsSuccess whether it returns the {@code success} of the answer, so that false is no failure
     * @param onId does it to the resource of an id or a slug; where it names none, the id is ignored
     */
    record Call(
            String name,
            String method,
            String path,
            String success,
            boolean isVoid,
            boolean isRepeatable,
            boolean returnsSuccess,
            BiConsumer<PortkeyClient, String> onId) {

        /** Whether its path names a resource. */
        boolean hasId() {
            return path.contains("{");
        }

        /** The name of the id in its path. */
        String idName() {
            return path.substring(path.indexOf('{') + 1, path.indexOf('}'));
        }

        void run(PortkeyClient client) {
            onId.accept(client, "prod");
        }

        /** The message of its exceptions up to what happened. */
        String message() {
            return method + " " + path + ": ";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Call> all() {
        return Stream.of(
                        integrations(),
                        secretReferences(),
                        providers(),
                        workspaces(),
                        mcpIntegrations(),
                        capabilities("mcpIntegrations", "/mcp-integrations/{mcpIntegrationId}"),
                        mcpServers(),
                        capabilities("mcpServers", "/mcp-servers/{mcpServerId}"),
                        ofMcpServers())
                .flatMap(each -> each);
    }

    private static Stream<Call> secretReferences() {
        return Stream.of(
                create(
                        "secretReferences",
                        "/secret-references",
                        client -> client.secretReferences().create(CREATE_REFERENCE)),
                list(
                        "secretReferences",
                        "/secret-references",
                        (client, id) -> client.secretReferences().list(ListSecretReferencesRequest.all())),
                get(
                        "secretReferences.get",
                        "/secret-references/{secretReferenceId}",
                        "{\"slug\":\"s\"}",
                        (client, id) -> client.secretReferences().get(id)),
                put(
                        "secretReferences.update",
                        "/secret-references/{secretReferenceId}",
                        true,
                        (client, id) -> client.secretReferences().update(id, UPDATE_REFERENCE)),
                delete(
                        "secretReferences.delete",
                        "/secret-references/{secretReferenceId}",
                        (client, id) -> client.secretReferences().delete(id)));
    }

    private static Stream<Call> integrations() {
        return Stream.of(
                create(
                        "integrations",
                        "/integrations",
                        client -> client.integrations().create(CREATE)),
                list(
                        "integrations",
                        "/integrations",
                        (client, id) -> client.integrations().list(ListIntegrationsRequest.all())),
                get(
                        "integrations.get",
                        "/integrations/{slug}",
                        "{\"slug\":\"s\"}",
                        (client, id) -> client.integrations().get(id)),
                put(
                        "integrations.update",
                        "/integrations/{slug}",
                        true,
                        (client, id) -> client.integrations().update(id, UPDATE)),
                delete(
                        "integrations.delete",
                        "/integrations/{slug}",
                        (client, id) -> client.integrations().delete(id)),
                get(
                        "integrations.models.list",
                        "/integrations/{slug}/models",
                        "{\"total\":0,\"models\":[]}",
                        (client, id) -> client.integrations().models(id).list()),
                put(
                        "integrations.models.update",
                        "/integrations/{slug}/models",
                        true,
                        (client, id) -> client.integrations().models(id).update(UPDATE_MODELS)),
                delete(
                        "integrations.models.delete",
                        "/integrations/{slug}/models",
                        (client, id) -> client.integrations().models(id).delete(List.of("m"))),
                get(
                        "integrations.workspaces.list",
                        "/integrations/{slug}/workspaces",
                        "{\"total\":0,\"workspaces\":[]}",
                        (client, id) -> client.integrations().workspaces(id).list()),
                put(
                        "integrations.workspaces.update",
                        "/integrations/{slug}/workspaces",
                        false,
                        (client, id) -> client.integrations().workspaces(id).update(UPDATE_WORKSPACES)));
    }

    private static Stream<Call> providers() {
        return Stream.of(
                create("providers", "/providers", client -> client.providers().create(CREATE_PROVIDER)),
                list(
                        "providers",
                        "/providers",
                        (client, id) -> client.providers().list(ListProvidersRequest.all())),
                get(
                        "providers.get",
                        "/providers/{slug}",
                        "{\"slug\":\"s\"}",
                        (client, id) -> client.providers().get(id)),
                put(
                        "providers.update",
                        "/providers/{slug}",
                        true,
                        (client, id) -> client.providers().update(id, UPDATE_PROVIDER)),
                delete(
                        "providers.delete",
                        "/providers/{slug}",
                        (client, id) -> client.providers().delete(id)));
    }

    private static Stream<Call> workspaces() {
        return Stream.of(
                list(
                        "workspaces",
                        "/admin/workspaces",
                        (client, id) -> client.workspaces().list(ListWorkspacesRequest.all())),
                get(
                        "workspaces.get",
                        "/admin/workspaces/{workspaceId}",
                        "{\"id\":\"w\"}",
                        (client, id) -> client.workspaces().get(id)));
    }

    private static Stream<Call> mcpIntegrations() {
        String item = "/mcp-integrations/{mcpIntegrationId}";
        return Stream.of(
                create(
                        "mcpIntegrations",
                        "/mcp-integrations",
                        client -> client.mcpIntegrations().create(CREATE_MCP_INTEGRATION)),
                list(
                        "mcpIntegrations",
                        "/mcp-integrations",
                        (client, id) -> client.mcpIntegrations().list(ListMcpIntegrationsRequest.all())),
                get(
                        "mcpIntegrations.get",
                        item,
                        "{\"id\":\"i\"}",
                        (client, id) -> client.mcpIntegrations().get(id)),
                put(
                        "mcpIntegrations.update",
                        item,
                        true,
                        (client, id) -> client.mcpIntegrations().update(id, UPDATE_MCP_INTEGRATION)),
                delete(
                        "mcpIntegrations.delete",
                        item,
                        (client, id) -> client.mcpIntegrations().delete(id)),
                get(
                        "mcpIntegrations.metadata",
                        item + "/metadata",
                        "{}",
                        (client, id) -> client.mcpIntegrations().metadata(id)),
                test(
                        "mcpIntegrations.test",
                        item + "/test",
                        (client, id) -> client.mcpIntegrations().test(id)),
                nothing(
                        "mcpIntegrations.sync",
                        "POST",
                        item + "/sync",
                        true,
                        (client, id) -> client.mcpIntegrations().sync(id, SYNC)),
                get(
                        "mcpIntegrations.workspaces.list",
                        item + "/workspaces",
                        EMPTY_LIST,
                        (client, id) -> client.mcpIntegrations().workspaces(id).list()),
                put(
                        "mcpIntegrations.workspaces.update",
                        item + "/workspaces",
                        true,
                        (client, id) -> client.mcpIntegrations().workspaces(id).update(UPDATE_MCP_WORKSPACES)));
    }

    private static Stream<Call> capabilities(String owner, String item) {
        String name = owner + ".capabilities";
        String path = item + "/capabilities";
        return Stream.of(
                list(
                        name,
                        path,
                        (client, id) -> capabilities(client, owner, id).list(ListMcpCapabilitiesRequest.all())),
                get(
                        name + ".counts",
                        path,
                        EMPTY_LIST,
                        (client, id) -> capabilities(client, owner, id).counts()),
                put(
                        name + ".update",
                        path,
                        true,
                        (client, id) -> capabilities(client, owner, id).update(UPDATE_CAPABILITIES)));
    }

    private static McpCapabilitiesClient capabilities(PortkeyClient client, String owner, String id) {
        return owner.equals("mcpServers")
                ? client.mcpServers().capabilities(id)
                : client.mcpIntegrations().capabilities(id);
    }

    private static Stream<Call> mcpServers() {
        String item = "/mcp-servers/{mcpServerId}";
        return Stream.of(
                create(
                        "mcpServers",
                        "/mcp-servers",
                        client -> client.mcpServers().create(CREATE_MCP_SERVER)),
                list(
                        "mcpServers",
                        "/mcp-servers",
                        (client, id) -> client.mcpServers().list(ListMcpServersRequest.all())),
                get(
                        "mcpServers.get",
                        item,
                        "{\"id\":\"i\"}",
                        (client, id) -> client.mcpServers().get(id)),
                put(
                        "mcpServers.update",
                        item,
                        true,
                        (client, id) -> client.mcpServers().update(id, UPDATE_MCP_SERVER)),
                delete(
                        "mcpServers.delete",
                        item,
                        (client, id) -> client.mcpServers().delete(id)),
                get(
                        "mcpServers.metadata",
                        item + "/metadata",
                        "{}",
                        (client, id) -> client.mcpServers().metadata(id)),
                test(
                        "mcpServers.test",
                        item + "/test",
                        (client, id) -> client.mcpServers().test(id)));
    }

    private static Stream<Call> ofMcpServers() {
        String users = "/mcp-servers/{mcpServerId}/user-access";
        String connections = "/mcp-servers/{mcpServerId}/connections";
        return Stream.of(
                list(
                        "mcpServers.userAccess",
                        users,
                        (client, id) -> client.mcpServers().userAccess(id).list(ListMcpServerUserAccessRequest.all())),
                get(
                        "mcpServers.userAccess.defaultAccess",
                        users,
                        EMPTY_LIST,
                        (client, id) -> client.mcpServers().userAccess(id).defaultAccess()),
                put(
                        "mcpServers.userAccess.update",
                        users,
                        true,
                        (client, id) -> client.mcpServers().userAccess(id).update(UPDATE_USER_ACCESS)),
                list(
                        "mcpServers.connections",
                        connections,
                        (client, id) ->
                                client.mcpServers().connections(id).list(ListMcpServerConnectionsRequest.all())),
                delete(
                        "mcpServers.connections.delete",
                        connections,
                        (client, id) -> client.mcpServers().connections(id).delete(CONNECTION)));
    }

    /** Those that name a resource in their path. */
    static Stream<Call> onId() {
        return all().filter(Call::hasId);
    }

    /** The operation of a name. */
    static Call named(String name) {
        return all().filter(call -> call.name().equals(name)).findFirst().orElseThrow();
    }

    private static Call create(String resource, String path, Consumer<PortkeyClient> call) {
        return new Call(
                resource + ".create", "POST", path, CREATED, false, false, false, (client, id) -> call.accept(client));
    }

    private static Call list(String resource, String path, BiConsumer<PortkeyClient, String> onId) {
        return get(resource + ".list", path, EMPTY_LIST, onId);
    }

    private static Call get(String name, String path, String success, BiConsumer<PortkeyClient, String> onId) {
        return new Call(name, "GET", path, success, false, true, false, onId);
    }

    private static Call test(String name, String path, BiConsumer<PortkeyClient, String> onId) {
        return new Call(name, "POST", path, "{\"success\":true}", false, true, true, onId);
    }

    private static Call put(String name, String path, boolean isRepeatable, BiConsumer<PortkeyClient, String> onId) {
        return nothing(name, "PUT", path, isRepeatable, onId);
    }

    private static Call delete(String name, String path, BiConsumer<PortkeyClient, String> onId) {
        return nothing(name, "DELETE", path, true, onId);
    }

    private static Call nothing(
            String name, String method, String path, boolean isRepeatable, BiConsumer<PortkeyClient, String> onId) {
        return new Call(name, method, path, "{}", true, isRepeatable, false, onId);
    }

    /** What a caller without null checks passes. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T absent() {
        return null;
    }
}
