package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.Spec;
import java.util.function.Predicate;

/** The differences between the collections of resources. */
interface ResourceModel {

    /** Returns the name of the collection, which paths write with hyphens and lists with underscores. */
    String collection();

    /** Returns whether lists have the newest resource first; otherwise they have the oldest first. */
    default boolean isNewestFirst() {
        return false;
    }

    Spec spec();

    /** Returns the prefix of the ids of such resources, before they are encoded. */
    String idKind(ObjectNode state);

    /** Returns the namespace in which the name of the resource is unique. */
    String namespace(ObjectNode state);

    /** Returns whether an update of the right shape changes nothing. */
    default boolean isEmptyUpdate(ObjectNode request) {
        return request.isEmpty();
    }

    /**
     * Returns the filter of those query parameters that only this collection has.
     *
     * @throws io.github.llmintegrations.sandbox.internal.RequestRejectedException 400 if one has an invalid value, 404
     *     if one names a resource that does not exist
     */
    Predicate<ObjectNode> filter(QueryParameters parameters);
}
