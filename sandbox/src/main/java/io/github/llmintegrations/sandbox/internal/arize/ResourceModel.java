package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Spec;
import java.util.function.Predicate;

/** What tells one resources of resources from another. */
interface ResourceModel {

    /** The name of the collection, in the path with hyphens and in lists with underscores. */
    String collection();

    Spec spec();

    /** What the ids of such a resource begin with, before they are encoded. */
    String idKind(ObjectNode state);

    /** Among which resources the name is unique. */
    String namespace(ObjectNode state);

    /** Whether an update that has the right shape asks for nothing. */
    boolean isEmptyUpdate(ObjectNode request);

    /** The filter that the resources's own query parameters ask for. */
    Predicate<ObjectNode> filter(QueryParameters parameters);
}
