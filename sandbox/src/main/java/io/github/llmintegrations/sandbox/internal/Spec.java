package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** An object of the API as data: what creates it, what updates it, and what is read of it. */
public interface Spec {

    Shape createShape();

    /** What an update of this state may look like. */
    Shape updateShape(ObjectNode before);

    /** Notes where an update, not yet checked for its shape, would turn the object into one of another kind. */
    void checkIdentity(ObjectNode before, JsonNode request, Violations violations);

    /** What is stored of a request that has the shape for creation; notes which rules it breaks. */
    ObjectNode create(ObjectNode request, Violations violations);

    /** What is stored after a request that has the shape for updates; notes which rules the result breaks. */
    ObjectNode update(ObjectNode before, ObjectNode request, Violations violations);

    /** What is stored after a request, whether something was stored before or not. */
    default ObjectNode merge(@Nullable ObjectNode before, ObjectNode request, Violations violations) {
        return before == null ? create(request, violations) : update(before, request, violations);
    }

    /** What answers say of what is stored. */
    ObjectNode read(ObjectNode stored);
}
