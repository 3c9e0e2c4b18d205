package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.Violations;
import java.util.List;

/**
 * The access to models or workspaces of an integration. Immutable.
 *
 * @param <T> the type of the access
 */
interface Access<T extends Access<T>> {

    /** Returns the fields beside the items in responses. */
    ObjectNode about();

    /** Returns the form of each item in responses. */
    List<ObjectNode> read();

    /** Returns the access after an update of the right shape; adds a violation for each broken rule. */
    T updated(ObjectNode request, Violations violations);
}
