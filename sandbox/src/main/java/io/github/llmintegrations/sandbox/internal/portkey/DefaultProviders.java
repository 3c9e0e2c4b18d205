package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.StrictJson;
import io.github.llmintegrations.sandbox.internal.WireRequest;

/** Makes the providers that workspaces get along with access to an integration, unless they are not wanted. */
record DefaultProviders(Entities providers, Workspaces workspaces) {

    private static final String NOTE = "Created automatically on integration access grant";
    private static final String WANTED = "create_default_provider";
    private static final String PROVIDER_SLUG = "default_provider_slug";

    /** Makes those of a request that changed the access to an integration, given the integration before it. */
    void granted(WireRequest request, Integration before) {
        ObjectNode body = StrictJson.requestObject(request);
        for (JsonNode each : body.path("workspaces")) {
            String workspace = each.path("id").asText();
            boolean isNew =
                    each.path("enabled").asBoolean() && !before.workspaces().allows(workspace);
            if (isNew && either(each, body, WANTED).asBoolean(true)) {
                create(
                        before,
                        workspaces.idOf(workspace),
                        either(each, body, PROVIDER_SLUG).asText());
            }
        }
    }

    private static JsonNode either(JsonNode entry, JsonNode body, String field) {
        return entry.has(field) ? entry.path(field) : body.path(field);
    }

    private void create(Integration integration, String workspaceId, String slug) {
        ObjectNode state = JsonNodeFactory.instance
                .objectNode()
                .put("name", integration.state().path(IntegrationSpecs.NAME).asText())
                .put(ProvidersResource.INTEGRATION_ID, integration.slug())
                .put(KeyScope.WORKSPACE_ID, workspaceId)
                .put("note", NOTE);
        providers.create(slug.isEmpty() || providers.has(slug) ? state : state.put(Entity.SLUG, slug));
    }
}
