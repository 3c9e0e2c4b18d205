package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.ArizeSpelling;
import java.time.Instant;

/**
 * A stored resource. Immutable: nothing changes its state, which includes secrets, in place.
 *
 * @param position the rank of the resource in the order of creation
 */
record Resource(long position, String id, Instant createdAt, Instant updatedAt, ObjectNode state) {

    Resource updated(Instant at, ObjectNode newState) {
        return new Resource(position, id, createdAt, at, newState);
    }

    /** Returns this resource with its enum values in another spelling. */
    Resource in(ArizeSpelling spelling) {
        return new Resource(position, id, createdAt, updatedAt, EnumFields.respelled(state, spelling));
    }

    String name() {
        return state.path("name").asText();
    }
}
