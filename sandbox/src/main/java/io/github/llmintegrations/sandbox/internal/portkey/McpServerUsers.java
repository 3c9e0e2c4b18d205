package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.List;
import java.util.Optional;

/** Who may use an MCP server, and who is connected to it: every user, where users connect, until disconnected. */
record McpServerUsers(Entities servers, Users users, KeyScope scope, Paging paging) {

    private static final int BAD_REQUEST = 400;
    private static final int DEFAULT_SIZE = 100;
    private static final int LARGEST_SIZE = 500;
    private static final String ACCESS = "user_access";
    private static final String DEFAULT_ACCESS = "default_user_access";
    private static final String DISCONNECTED = "disconnected";
    private static final String USER_ID = "user_id";
    private static final String ENABLED = "enabled";

    private static final Shape UPDATE = Shape.struct(
            Field.optional(
                    ACCESS,
                    new Shape.ListOf(Shape.struct(Field.requiredText(USER_ID), Field.required(ENABLED, Shape.FLAG)))),
            Field.optional(DEFAULT_ACCESS, Shape.choice(List.of("allow", "deny"))));

    Response access(WireRequest request, String id, boolean usersConnect) {
        QueryParameters parameters = QueryParameters.of(request);
        PageQuery page = PageQuery.fromOne(parameters, DEFAULT_SIZE, LARGEST_SIZE);
        Optional<String> search = parameters.take("search");
        parameters.rejectRest();
        Entity server = servers.read(id);
        String byDefault = server.state().path(DEFAULT_ACCESS).asText("allow");
        List<ObjectNode> found = users.all().stream()
                .filter(each -> search.map(each::matches).orElse(true))
                .map(each -> describe(each, server, byDefault, usersConnect))
                .toList();
        return Response.json(200, page.bodyWithMore(paging, "data", found).put(DEFAULT_ACCESS, byDefault));
    }

    private static ObjectNode describe(User user, Entity server, String byDefault, boolean usersConnect) {
        JsonNode own = server.state().path(ACCESS).path(user.id());
        return user.describe(USER_ID)
                .put(ENABLED, own.asBoolean(byDefault.equals("allow")))
                .put("has_override", !own.isMissingNode())
                .put("connection_status", isConnected(user.id(), server, usersConnect) ? "connected" : "not_connected")
                .put("object", "user-acces");
    }

    private static boolean isConnected(String userId, Entity server, boolean usersConnect) {
        return usersConnect && !server.state().path(DISCONNECTED).has(userId);
    }

    void updateAccess(WireRequest request, String id) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(UPDATE, body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        Entity server = servers.find(id);
        ObjectNode access = fields(server, ACCESS);
        for (JsonNode each : body.path(ACCESS)) {
            access.set(known(each.path(USER_ID).asText()), each.path(ENABLED));
        }
        Entity updated = server.with(ACCESS, access);
        servers.replace(body.has(DEFAULT_ACCESS) ? updated.with(DEFAULT_ACCESS, body.path(DEFAULT_ACCESS)) : updated);
    }

    private String known(String userId) {
        if (!users.has(userId)) {
            throw new RequestRejectedException(404, "There is no user with this id.");
        }
        return userId;
    }

    private static ObjectNode fields(Entity server, String name) {
        return server.state().path(name) instanceof ObjectNode object
                ? object.deepCopy()
                : JsonNodeFactory.instance.objectNode();
    }

    Response connections(WireRequest request, String id, boolean usersConnect) {
        QueryParameters parameters = QueryParameters.of(request);
        Entity server = in(parameters, servers.read(id));
        PageQuery page = PageQuery.fromZero(parameters, DEFAULT_SIZE, LARGEST_SIZE);
        Optional<String> user = parameters.take(USER_ID);
        parameters.rejectRest();
        List<ObjectNode> found = users.all().stream()
                .map(User::id)
                .filter(each -> user.map(each::equals).orElse(true))
                .filter(each -> isConnected(each, server, usersConnect))
                .map(each -> connection(each, server))
                .toList();
        return Response.json(200, page.bodyWithMore(paging, "data", found));
    }

    private static ObjectNode connection(String userId, Entity server) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(USER_ID, userId)
                .put("connected", true)
                .put("created_at", Timestamps.format(server.createdAt()))
                .put("last_updated_at", Timestamps.format(server.createdAt()));
    }

    private Entity in(QueryParameters parameters, Entity server) {
        if (!server.text(KeyScope.WORKSPACE_ID).equals(scope.workspace(parameters))) {
            throw new RequestRejectedException(404, "There is no MCP server with this id or slug.");
        }
        return server;
    }

    Response disconnect(WireRequest request, String id, boolean usersConnect) {
        QueryParameters parameters = QueryParameters.of(request);
        Entity server = in(parameters, servers.find(id));
        String user = parameters
                .take(USER_ID)
                .orElseThrow(
                        () -> new RequestRejectedException(BAD_REQUEST, USER_ID + ": required with a service key"));
        parameters.rejectRest();
        if (!users.has(user) || !isConnected(user, server, usersConnect)) {
            throw new RequestRejectedException(404, "There is no connection of this user.");
        }
        servers.replace(server.with(DISCONNECTED, fields(server, DISCONNECTED).put(user, true)));
        return FeatureRoutes.SUCCESS;
    }
}
