package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Works out what is stored where a request does not say it field by field. */
public interface StateDerivation {

    /** Leaves what was merged as it is. */
    StateDerivation NONE = (before, request, result) -> {};

    /**
     * Completes what was merged.
     *
     * @param before what was stored, empty on creation
     * @param request what was sent
     * @param result the merged state, to be changed
     */
    void derive(ObjectNode before, ObjectNode request, ObjectNode result);
}
