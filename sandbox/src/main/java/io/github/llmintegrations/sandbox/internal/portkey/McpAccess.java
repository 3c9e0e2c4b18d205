package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.Response;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.ShapeValidator;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.Violations;
import io.github.llmintegrations.sandbox.internal.WireRequest;
import java.util.List;
import java.util.Map;

/** Which workspaces have access to an MCP integration, in whose state that stands. */
final class McpAccess {

    static final String WORKSPACES = "workspaces";
    static final String GLOBAL = "global_workspace_access";

    private static final int BAD_REQUEST = 400;
    private static final String ID = "id";
    private static final String ENABLED = "enabled";
    private static final String CREATED_AT = "created_at";
    private static final String OVERRIDE = "override_existing_workspace_access";

    private static final Shape UPDATE = Shape.struct(
            Field.required(
                    WORKSPACES,
                    new Shape.ListOf(Shape.struct(Field.requiredText(ID), Field.required(ENABLED, Shape.FLAG)))),
            Field.nullable(GLOBAL, Shape.struct(Field.required(ENABLED, Shape.FLAG))),
            Field.optional(OVERRIDE, Shape.FLAG));

    private McpAccess() {}

    /** What is said of the workspaces without settings of their own; null where nothing was. */
    static JsonNode global(Entity integration) {
        JsonNode global = integration.state().path(GLOBAL);
        return global.isMissingNode() ? NullNode.getInstance() : global;
    }

    /** The ids of the workspaces with settings of their own that have access. */
    static List<String> openTo(Entity integration) {
        return integration.state().path(WORKSPACES).properties().stream()
                .filter(each -> each.getValue().path(ENABLED).asBoolean())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a workspace may use the integration. */
    static boolean isEnabled(Entity integration, String workspaceId) {
        if (integration.text(KeyScope.WORKSPACE_ID).equals(workspaceId)) {
            return true;
        }
        JsonNode own = integration.state().path(WORKSPACES).path(workspaceId);
        return (own.isMissingNode() ? global(integration) : own).path(ENABLED).asBoolean();
    }

    /**
     * Answers the list.
     *
     * @param isVersioned whether in the newer of its shapes
     */
    static Response answer(Entity integration, boolean isVersioned) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode items = answer.putArray(isVersioned ? "data" : WORKSPACES);
        integration.state().path(WORKSPACES).properties().forEach(each -> items.add(each.getValue()));
        answer.set(GLOBAL, global(integration));
        return Response.json(
                200, isVersioned ? answer.put("total", items.size()) : answer.put("object", "integration"));
    }

    /** The integration after a request. */
    static Entity updated(Entity integration, WireRequest request, Workspaces workspaces, String now) {
        ObjectNode body = StrictJson.requestObject(request);
        Violations violations = new Violations();
        ShapeValidator.check(UPDATE, body, violations);
        violations.rejectIfAny(BAD_REQUEST);
        ObjectNode access = integration.state().path(WORKSPACES).deepCopy();
        if (body.hasNonNull(GLOBAL) && body.path(OVERRIDE).asBoolean()) {
            access.forEach(
                    each -> ((ObjectNode) each).set(ENABLED, body.path(GLOBAL).path(ENABLED)));
        }
        for (JsonNode sent : body.path(WORKSPACES)) {
            String id = workspaces.idOf(sent.path(ID).asText());
            access.set(id, entry(id, access.path(id), sent.path(ENABLED), now));
        }
        Entity updated = integration.with(WORKSPACES, access);
        return body.has(GLOBAL) ? updated.with(GLOBAL, body.path(GLOBAL)) : updated;
    }

    private static ObjectNode entry(String id, JsonNode before, JsonNode enabled, String now) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(ID, id)
                .put("status", "active")
                .put(CREATED_AT, before.path(CREATED_AT).asText(now))
                .put("last_updated_at", now)
                .set(ENABLED, enabled);
    }
}
