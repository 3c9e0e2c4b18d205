package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What must hold beyond the shape of a request. */
public interface Rule {

    /**
     * Notes what does not hold.
     *
     * @param request what was sent
     * @param result what would be stored
     */
    void check(ObjectNode request, ObjectNode result, Violations violations);
}
