package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** A workspace that exists from the start. */
public record NamedWorkspace(String slug, String name) {

    Entity workspace(Instant now) {
        ObjectNode state =
                JsonNodeFactory.instance.objectNode().put(Entity.SLUG, slug).put("name", name);
        return new Entity(UUID.randomUUID().toString(), now, now, state);
    }
}
