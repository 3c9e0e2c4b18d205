package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A stored secret reference. Immutable: nothing changes its state in place. */
record SecretReference(String id, Instant createdAt, Instant lastUpdatedAt, ObjectNode state) {

    SecretReference updated(Instant at, ObjectNode newState) {
        return new SecretReference(id, createdAt, at, newState);
    }

    String slug() {
        return state.path(SecretReferenceSpecs.SLUG).asText();
    }

    boolean isNamed(String idOrSlug) {
        return id.equals(idOrSlug) || slug().equals(idOrSlug);
    }

    /** Returns whether one of these secret mappings names it. */
    boolean isNamedIn(JsonNode mappings) {
        for (JsonNode mapping : mappings) {
            if (isNamed(mapping.path(SecretMappings.REFERENCE).asText())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether integrations of this workspace may use it. */
    boolean isOpenTo(JsonNode workspaceId) {
        if (state.path(SecretReferenceSpecs.ALL_WORKSPACES).asBoolean()) {
            return true;
        }
        for (JsonNode each : state.path(SecretReferenceSpecs.WORKSPACES)) {
            if (each.equals(workspaceId)) {
                return true;
            }
        }
        return false;
    }
}
