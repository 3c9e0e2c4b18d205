package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Router;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The requests for MCP servers. Not thread-safe. */
final class McpServersResource {

    private static final int BAD_REQUEST = 400;
    private static final int DEFAULT_SIZE = 100;
    private static final int LARGEST_SIZE = 100;
    private static final int LONGEST_SEARCH = 255;
    private static final String INTEGRATION_ID = "mcp_integration_id";

    /** What the server enables and disables in place of its integration, by the keys of capabilities. */
    private static final String CAPABILITIES = "capabilities";

    private static final Attribute NAME =
            Attribute.of("name", new Shape.Text(false, 255)).mandatory();
    private static final Attribute DESCRIPTION =
            Attribute.of("description", new Shape.Text(true, 500)).clearing(Attribute.Clearing.ALWAYS);

    private static final ObjectSpec CREATION = ObjectSpec.of(
            NAME,
            DESCRIPTION,
            Attribute.of(INTEGRATION_ID, Shape.NON_BLANK_TEXT).mandatory(),
            Attribute.of(KeyScope.WORKSPACE_ID, Shape.NON_BLANK_TEXT),
            Attribute.of(Entity.SLUG, Shape.matching("[a-zA-Z0-9_-]{3,50}")));

    private static final ObjectSpec UPDATE = ObjectSpec.of(NAME, DESCRIPTION);

    private final McpIntegrationsResource integrations;
    private final KeyScope scope;
    private final Quirks quirks;
    private final Entities servers;
    private final McpServerUsers users;

    McpServersResource(
            McpIntegrationsResource integrations, KeyScope scope, Quirks quirks, Timestamps timestamps, Users users) {
        this.integrations = integrations;
        this.scope = scope;
        this.quirks = quirks;
        this.servers = new Entities("MCP server", CREATION, UPDATE, timestamps, quirks.staleReads());
        this.users = new McpServerUsers(servers, users, scope, quirks.paging());
    }

    void clear() {
        servers.clear();
    }

    void serve(FeatureRoutes routes) {
        String all = "/mcp-servers";
        String one = all + "/{id}";
        routes.on("GET", all, (request, ids) -> list(request))
                .on("POST", all, Router.withoutQuery((request, ids) -> create(request)))
                .on("GET", one, Router.withoutQuery((request, ids) -> get(ids.get(0))))
                .does("PUT", one, (request, id) -> servers.update(request, servers.find(id)))
                .does("DELETE", one, (request, id) -> servers.remove(servers.find(id)))
                .on("POST", one + "/test", Router.withoutQuery((request, ids) -> test(ids.get(0))))
                .on("GET", one + "/metadata", Router.withoutQuery((request, ids) -> metadata(ids.get(0))))
                .on("GET", one + "/capabilities", (request, ids) -> capabilities(request, ids.get(0)))
                .succeeds("PUT", one + "/capabilities", this::updateCapabilities)
                .on(
                        "GET",
                        one + "/user-access",
                        (request, ids) -> users.access(request, ids.get(0), isForEachUser(servers.read(ids.get(0)))))
                .succeeds("PUT", one + "/user-access", users::updateAccess)
                .on(
                        "GET",
                        one + "/connections",
                        (request, ids) ->
                                users.connections(request, ids.get(0), isForEachUser(servers.read(ids.get(0)))))
                .on(
                        "DELETE",
                        one + "/connections",
                        (request, ids) ->
                                users.disconnect(request, ids.get(0), isForEachUser(servers.find(ids.get(0)))));
    }

    private Entity integration(Entity server) {
        return integrations.find(server.text(INTEGRATION_ID));
    }

    /** Whether users connect one by one. */
    private boolean isForEachUser(Entity server) {
        return integration(server).text(McpIntegrationsResource.AUTH_TYPE).equals("oauth_auto");
    }

    /** Makes the server of an integration in a workspace, unless it has one there. */
    void appear(Entity integration, String workspaceId) {
        boolean isThere = servers.all().stream()
                .anyMatch(each -> each.text(INTEGRATION_ID).equals(integration.id())
                        && each.text(KeyScope.WORKSPACE_ID).equals(workspaceId));
        if (!isThere) {
            ObjectNode state = JsonNodeFactory.instance
                    .objectNode()
                    .put("name", integration.text("name"))
                    .put(INTEGRATION_ID, integration.id())
                    .put(KeyScope.WORKSPACE_ID, workspaceId);
            servers.create(servers.has(integration.slug()) ? state : state.put(Entity.SLUG, integration.slug()));
        }
    }

    /** Takes away all servers of an integration. */
    void vanish(Entity integration) {
        servers.all().stream()
                .filter(each -> each.text(INTEGRATION_ID).equals(integration.id()))
                .forEach(servers::remove);
    }

    private Response list(WireRequest request) {
        QueryParameters parameters = QueryParameters.of(request);
        String workspace = scope.workspace(parameters);
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_SIZE, LARGEST_SIZE);
        Predicate<Entity> filter = withIds(parameters.take("id")).and(matching(parameters.take("search")));
        parameters.rejectRest();
        List<ObjectNode> found = servers.list().stream()
                .filter(each -> each.text(KeyScope.WORKSPACE_ID).equals(workspace))
                .filter(filter)
                .map(this::summary)
                .toList();
        return Response.json(200, page.body(quirks.paging(), "data", found));
    }

    private static Predicate<Entity> withIds(Optional<String> ids) {
        Optional<List<String>> wanted = ids.map(text -> Arrays.asList(text.split(",", -1)));
        return server -> wanted.map(all -> all.contains(server.id())).orElse(true);
    }

    private static Predicate<Entity> matching(Optional<String> search) {
        if (search.map(String::length).orElse(0) > LONGEST_SEARCH) {
            throw new RequestRejectedException(BAD_REQUEST, "search: must have a length of at most " + LONGEST_SEARCH);
        }
        Optional<String> wanted = search.map(text -> text.toLowerCase(Locale.ROOT));
        return server -> wanted.map(server.text("name").toLowerCase(Locale.ROOT)::contains)
                .orElse(true);
    }

    private Response create(WireRequest request) {
        ObjectNode state = servers.checked(request);
        String workspace = scope.workspace(
                Optional.ofNullable(state.get(KeyScope.WORKSPACE_ID)).map(JsonNode::asText));
        Entity integration = integrations.find(state.path(INTEGRATION_ID).asText());
        if (!McpAccess.isEnabled(integration, workspace)) {
            throw new RequestRejectedException(403, INTEGRATION_ID + ": is not enabled for the workspace");
        }
        return Entities.created(
                servers.create(state.put(INTEGRATION_ID, integration.id()).put(KeyScope.WORKSPACE_ID, workspace)));
    }

    private Response get(String id) {
        Entity server = servers.read(id);
        Entity integration = integration(server);
        ObjectNode answer = describe(server);
        ObjectNode details = answer.putObject("mcp_integration_details")
                .put("id", integration.id())
                .put(Entity.SLUG, integration.slug())
                .put("status", "active");
        for (String field : List.of(
                McpIntegrationsResource.URL, McpIntegrationsResource.AUTH_TYPE, McpIntegrationsResource.TRANSPORT)) {
            details.put(field, integration.text(field));
        }
        Secrets.maskedWithin(McpIntegrationsResource.CONFIGURATIONS).render(integration.state(), details);
        return Response.json(200, answer);
    }

    private ObjectNode summary(Entity server) {
        Entity integration = integration(server);
        ObjectNode answer = describe(server)
                .put("mcp_integration_slug", integration.slug())
                .put("mcp_integration_url", integration.text(McpIntegrationsResource.URL))
                .put(McpIntegrationsResource.AUTH_TYPE, integration.text(McpIntegrationsResource.AUTH_TYPE));
        scope.workspaces()
                .find(server.text(KeyScope.WORKSPACE_ID))
                .ifPresent(workspace ->
                        answer.put("workspace_name", workspace.text("name")).put("workspace_slug", workspace.slug()));
        return answer;
    }

    private static ObjectNode describe(Entity server) {
        ObjectNode answer = server.describe(CREATION.read(server.state()), "mcp-server")
                .put("status", "active")
                .put("url", "https://mcp.portkey.ai/" + server.slug() + "/mcp");
        return answer.has("description") ? answer : answer.putNull("description");
    }

    private Response test(String id) {
        Entity integration = integration(servers.find(id));
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("url", integration.text(McpIntegrationsResource.URL))
                .put("server_name", integration.text("name"))
                .put("object", "mcp-server");
        return Response.json(
                200,
                McpIntegrationsResource.isReachable(integration)
                        ? answer.put("success", true).put("status_code", 200).put("response_time_ms", 1)
                        : answer.put("success", false)
                                .putNull("status_code")
                                .put("error", "The server cannot be reached"));
    }

    private Response metadata(String id) {
        return Response.json(200, McpIntegrationsResource.metadata(integration(servers.read(id))));
    }

    private Response capabilities(WireRequest request, String id) {
        return McpCapabilities.list(request, quirks.paging(), quirks.legacyLists(), capabilities(servers.read(id)));
    }

    /** What callers of a server may use: what its integration enables, unless the server says otherwise. */
    private ArrayNode capabilities(Entity server) {
        JsonNode ofIntegration = McpIntegrationsResource.capabilitiesOf(integration(server));
        ArrayNode all = McpCapabilities.with(ofIntegration, server.state().path(CAPABILITIES));
        for (int i = 0; i < all.size(); i++) {
            boolean enabled =
                    ofIntegration.path(i).path(McpCapabilities.ENABLED).asBoolean();
            ObjectNode capability = (ObjectNode) all.get(i);
            capability.put("integration_enabled", enabled);
            capability.put(
                    McpCapabilities.ENABLED,
                    enabled && capability.path(McpCapabilities.ENABLED).asBoolean());
        }
        return all;
    }

    private void updateCapabilities(WireRequest request, String id) {
        Entity server = servers.find(id);
        ObjectNode updates = server.state().path(CAPABILITIES) instanceof ObjectNode before
                ? before.deepCopy()
                : JsonNodeFactory.instance.objectNode();
        updates.setAll(McpCapabilities.updates(request, capabilities(server)));
        servers.replace(server.with(CAPABILITIES, updates));
    }
}
