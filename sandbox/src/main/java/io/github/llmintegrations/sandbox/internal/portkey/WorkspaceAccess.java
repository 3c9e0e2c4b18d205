package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Attribute;
import io.github.llmintegrations.sandbox.internal.Field;
import io.github.llmintegrations.sandbox.internal.FieldRenderer;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Shape;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces that have access to an integration. Immutable.
 *
 * @param workspaces the settings of workspaces, by id
 * @param global the settings of all other workspaces, if any
 */
record WorkspaceAccess(
        Map<String, ObjectNode> workspaces, @Nullable ObjectNode global) implements Access<WorkspaceAccess> {

    private static final String ID = "id";
    private static final String ENABLED = "enabled";
    private static final String GLOBAL_ACCESS = "global_workspace_access";
    private static final String OVERRIDE = "override_existing_workspace_access";

    /** The settings of all workspaces without specific ones. */
    static final ObjectSpec GLOBAL = ObjectSpec.of(Attribute.flag(ENABLED).mandatory(), Limits.usage(), Limits.rate())
            .ruledBy(Limits.onePeriod());

    private static final ObjectSpec WORKSPACE = ObjectSpec.of(
                    Attribute.of(ID, Shape.NON_BLANK_TEXT).mandatory(),
                    Attribute.flag(ENABLED).mandatory(),
                    Limits.usage(),
                    Limits.rate(),
                    Attribute.flag("reset_usage").renderedBy(FieldRenderer.nothing()),
                    DefaultProvider.wanted(),
                    DefaultProvider.slug())
            .ruledBy(Limits.onePeriod());

    private static final BulkUpdate WORKSPACES = new BulkUpdate("workspaces", ID, WORKSPACE);

    /** The shape of an update. */
    static final Shape UPDATE = Shape.struct(
            WORKSPACES.field().madeOptional(),
            Field.optional(GLOBAL_ACCESS, GLOBAL.createShape()),
            Field.optional(OVERRIDE, Shape.FLAG),
            DefaultProvider.wanted().onCreate(),
            DefaultProvider.slug().onCreate());

    /** Returns access for the workspace that owns the integration, if there is one. */
    static WorkspaceAccess initial(JsonNode workspaceId) {
        if (workspaceId.isMissingNode()) {
            return new WorkspaceAccess(Map.of(), null);
        }
        ObjectNode workspace = JsonNodeFactory.instance.objectNode();
        workspace.set(ID, workspaceId);
        return new WorkspaceAccess(Map.of(workspaceId.asText(), workspace.put(ENABLED, true)), null);
    }

    @Override
    public WorkspaceAccess updated(ObjectNode request, Violations violations) {
        ObjectNode newGlobal = request.get(GLOBAL_ACCESS) instanceof ObjectNode sent
                ? GLOBAL.merge(global, sent, violations.at(GLOBAL_ACCESS))
                : global;
        Map<String, ObjectNode> existing = new LinkedHashMap<>(workspaces);
        if (newGlobal != null && request.path(OVERRIDE).asBoolean()) {
            existing.replaceAll((id, settings) ->
                    JsonNodeFactory.instance.objectNode().put(ID, id).setAll(newGlobal));
        }
        return new WorkspaceAccess(WORKSPACES.apply(existing, request, violations), newGlobal);
    }

    /** Whether the workspace may use the integration. */
    boolean allows(String workspaceId) {
        ObjectNode settings = workspaces.get(workspaceId);
        return isEnabled(settings == null ? global : settings);
    }

    /** Returns the number of workspaces with specific settings that have access. */
    int count() {
        return (int)
                workspaces.values().stream().filter(WorkspaceAccess::isEnabled).count();
    }

    @Override
    public ObjectNode about() {
        ObjectNode about = JsonNodeFactory.instance.objectNode();
        return about.set(GLOBAL_ACCESS, global == null ? about.nullNode() : GLOBAL.read(global));
    }

    @Override
    public List<ObjectNode> read() {
        return workspaces.values().stream().map(WORKSPACE::read).toList();
    }

    private static boolean isEnabled(@Nullable ObjectNode settings) {
        return settings != null && settings.path(ENABLED).asBoolean();
    }
}
