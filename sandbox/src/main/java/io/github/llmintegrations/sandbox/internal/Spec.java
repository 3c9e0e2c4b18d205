package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The specification of an object: the shape of the requests that write it, and its form in responses. */
public interface Spec {

    Shape createShape();

    /** Returns the shape of an update of this state. */
    Shape updateShape(ObjectNode before);

    /** Adds a violation if an update, whose shape is not checked yet, changes the kind of the object. */
    void checkIdentity(ObjectNode before, JsonNode request, Violations violations);

    /** Returns the state after a create request of the right shape; adds a violation for each broken rule. */
    ObjectNode create(ObjectNode request, Violations violations);

    /** Returns the state after an update request of the right shape; adds a violation for each broken rule. */
    ObjectNode update(ObjectNode before, ObjectNode request, Violations violations);

    /** Returns the state after a request, which creates or updates the object. */
    default ObjectNode merge(@Nullable ObjectNode before, ObjectNode request, Violations violations) {
        return before == null ? create(request, violations) : update(before, request, violations);
    }

    /** Returns the form of a stored object in responses. */
    ObjectNode read(ObjectNode stored);
}
