package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.ObjectSpec;
import io.github.llmintegrations.sandbox.internal.Timestamps;

/** The forms of an integration in responses. */
final class IntegrationViews {

    private final String organisationId;

    IntegrationViews(String organisationId) {
        this.organisationId = organisationId;
    }

    ObjectNode summary(Integration integration) {
        return read(IntegrationSpecs.SUMMARY, integration);
    }

    ObjectNode detail(Integration integration) {
        ObjectNode detail = read(IntegrationSpecs.CREATION, integration)
                .put("allow_all_models", integration.models().allowAll())
                .put("workspace_count", integration.workspaces().count());
        ObjectNode global = integration.workspaces().global();
        if (global != null) {
            detail.set("global_workspace_access_settings", WorkspaceAccess.GLOBAL.read(global));
        }
        return detail;
    }

    private ObjectNode read(ObjectSpec spec, Integration integration) {
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("id", integration.id())
                .put("organisation_id", organisationId);
        response.setAll(spec.read(integration.state()));
        return response.put("type", integration.isOfWorkspace() ? "workspace" : "organisation")
                .put("status", "active")
                .put("created_at", Timestamps.format(integration.createdAt()))
                .put("last_updated_at", Timestamps.format(integration.lastUpdatedAt()))
                .put("object", "integration");
    }
}
