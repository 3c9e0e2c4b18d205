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
 * Which workspaces have access to an integration. Immutable.
 *
 * @param workspaces what is stored of each that has settings of its own, by id
 * @param global what holds for the others, if anything was said of them
 */
record WorkspaceAccess(
        Map<String, ObjectNode> workspaces, @Nullable ObjectNode global) implements Access<WorkspaceAccess> {

    private static final String ID = "id";
    private static final String ENABLED = "enabled";
    private static final String GLOBAL_ACCESS = "global_workspace_access";
    private static final String OVERRIDE = "override_existing_workspace_access";

    /** The settings of all workspaces that have none of their own. */
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

    /** What changes access. */
    static final Shape UPDATE = Shape.struct(
            WORKSPACES.field().madeOptional(),
            Field.optional(GLOBAL_ACCESS, GLOBAL.createShape()),
            Field.optional(OVERRIDE, Shape.FLAG),
            DefaultProvider.wanted().onCreate(),
            DefaultProvider.slug().onCreate());

    /** Access of the workspace that the integration belongs to, if it does. */
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

    /** How many workspaces with settings of their own have access. */
    int count() {
        return (int)
                workspaces.values().stream().filter(WorkspaceAccess::isEnabled).count();
    }

    @Override
    public List<ObjectNode> read() {
        return workspaces.values().stream().map(WORKSPACE::read).toList();
    }

    private static boolean isEnabled(@Nullable ObjectNode settings) {
        return settings != null && settings.path(ENABLED).asBoolean();
    }
}
