package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Timestamps;
import java.time.Instant;

/** A stored resource. Immutable: nothing changes its state in place. */
record Entity(String id, Instant createdAt, Instant lastUpdatedAt, ObjectNode state) {

    static final String SLUG = "slug";

    String slug() {
        return text(SLUG);
    }

    String text(String field) {
        return state.path(field).asText();
    }

    /** Returns whether this is the id or the slug of the resource. */
    boolean isNamed(String idOrSlug) {
        return id.equals(idOrSlug) || slug().equals(idOrSlug);
    }

    /** Returns this resource with another value in a field. */
    Entity with(String field, JsonNode value) {
        ObjectNode changed = state.deepCopy();
        changed.set(field, value);
        return new Entity(id, createdAt, lastUpdatedAt, changed);
    }

    Entity updated(Instant at, ObjectNode newState) {
        return new Entity(id, createdAt, at, newState);
    }

    /** Adds the fields that every resource has in responses. */
    ObjectNode describe(ObjectNode response, String object) {
        return response.put("id", id)
                .put("created_at", Timestamps.format(createdAt))
                .put("last_updated_at", Timestamps.format(lastUpdatedAt))
                .put("object", object);
    }
}
