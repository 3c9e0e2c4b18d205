package io.github.llmintegrations.sandbox.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Derives stored fields that a request does not specify directly. */
public interface StateDerivation {

    /** Derives nothing. */
    StateDerivation NONE = (before, request, result) -> {};

    /**
     * Completes the merged state.
     *
     * @param before the stored state; empty on creation
     * @param request the request
     * @param result the merged state, which this method changes
     */
    void derive(ObjectNode before, ObjectNode request, ObjectNode result);
}
