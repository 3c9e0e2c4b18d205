package io.github.llmintegrations.sandbox.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Findings;

/** What must hold beyond the shape of a request. */
interface Rule {

    /**
     * Notes what does not hold.
     *
     * @param request what was sent
     * @param result what would be stored
     */
    void check(ObjectNode request, ObjectNode result, Findings findings);
}
