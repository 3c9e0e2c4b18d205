package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A rule that the shape of a request cannot express. */
public interface Rule {

    /**
     * Adds a violation for each field that breaks the rule.
     *
     * @param request the request
     * @param result the state that would be stored
     */
    void check(ObjectNode request, ObjectNode result, Violations violations);
}
