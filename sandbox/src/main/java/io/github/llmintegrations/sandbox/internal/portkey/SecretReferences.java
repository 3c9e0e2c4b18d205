package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.Optional;

/** The secret references, as secret mappings name them. Not thread-safe. */
final class SecretReferences {

    private static final int BAD_REQUEST = 400;

    private final Entities references;

    SecretReferences(Timestamps timestamps, int staleReads) {
        this.references = new Entities(
                        "secret reference",
                        SecretReferenceSpecs.CREATION,
                        SecretReferenceSpecs.UPDATE,
                        timestamps,
                        staleReads)
                .rejectingTakenSlugsWith(BAD_REQUEST);
    }

    Entities entities() {
        return references;
    }

    /** Adds a violation for each secret mapping of an integration that names no secret reference, or one closed to it. */
    void checkMappings(JsonNode integration, Violations violations) {
        JsonNode mappings = SecretMappings.of(integration);
        JsonNode workspace = integration.path(IntegrationSpecs.WORKSPACE_ID);
        for (int i = 0; i < mappings.size(); i++) {
            JsonNode named = mappings.path(i).path(SecretMappings.REFERENCE);
            if (named.isTextual() && !named.textValue().isBlank()) {
                checkMapping(
                        references.current(named.textValue()),
                        workspace,
                        violations.at(SecretMappings.NAME).at(i).at(SecretMappings.REFERENCE));
            }
        }
    }

    private static void checkMapping(Optional<Entity> named, JsonNode workspace, Violations violations) {
        if (named.isEmpty()) {
            violations.add("is no secret reference");
        } else if (!workspace.isMissingNode() && !isOpenTo(workspace, named.get())) {
            violations.add("is not open to the workspace");
        }
    }

    private static boolean isOpenTo(JsonNode workspaceId, Entity reference) {
        if (reference.state().path(SecretReferenceSpecs.ALL_WORKSPACES).asBoolean()) {
            return true;
        }
        for (JsonNode each : reference.state().path(SecretReferenceSpecs.WORKSPACES)) {
            if (each.equals(workspaceId)) {
                return true;
            }
        }
        return false;
    }
}
