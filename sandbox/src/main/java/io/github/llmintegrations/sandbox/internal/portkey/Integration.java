package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A stored integration. Immutable: nothing changes its state, which includes secrets, in place. */
record Integration(
        String id,
        Instant createdAt,
        Instant lastUpdatedAt,
        ObjectNode state,
        ModelAccess models,
        WorkspaceAccess workspaces) {

    Integration updated(Instant at, ObjectNode newState) {
        return new Integration(id, createdAt, at, newState, models, workspaces);
    }

    Integration withModels(ModelAccess newModels) {
        return new Integration(id, createdAt, lastUpdatedAt, state, newModels, workspaces);
    }

    Integration withWorkspaces(WorkspaceAccess newWorkspaces) {
        return new Integration(id, createdAt, lastUpdatedAt, state, models, newWorkspaces);
    }

    String slug() {
        return state.path(IntegrationSpecs.SLUG).asText();
    }

    /** Whether it belongs to one workspace rather than the whole organisation. */
    boolean isOfWorkspace() {
        return state.has(IntegrationSpecs.WORKSPACE_ID);
    }
}
