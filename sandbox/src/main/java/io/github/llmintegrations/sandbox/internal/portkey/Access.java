package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.List;

/**
 * What may be reached through an integration, or from where. Immutable.
 *
 * @param <T> the access itself
 */
interface Access<T extends Access<T>> {

    /** What answers say of each item. */
    List<ObjectNode> read();

    /** What is there after an update that has the right shape; notes what makes no sense about it. */
    T updated(ObjectNode request, Violations violations);
}
