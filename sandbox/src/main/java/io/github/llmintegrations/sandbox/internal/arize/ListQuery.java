package io.github.llmintegrations.sandbox.internal.arize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parameters of a list request.
 *
 * @param listing identifies the collection and its filters, without the page
 */
record ListQuery(int limit, Optional<String> cursor, String listing, Predicate<ObjectNode> filter) {

    private static final int DEFAULT_LIMIT = 50;
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");

    /**
     * Reads all parameters of the query.
     *
     * @throws RequestRejectedException 400 if one is unknown or has an invalid value, 404 if one names a resource that
     *     does not exist
     */
    static ListQuery of(QueryParameters parameters, ResourceModel model) {
        int limit = parameters.take("limit").map(ListQuery::limit).orElse(DEFAULT_LIMIT);
        Optional<String> cursor = parameters.take("cursor");
        String listing = model.collection() + "?" + parameters.fingerprint();
        Predicate<ObjectNode> filter = named(parameters.take("name")).and(model.filter(parameters));
        parameters.rejectRest();
        return new ListQuery(limit, cursor, listing, filter);
    }

    private static int limit(String text) {
        if (!LIMIT.matcher(text).matches()) {
            throw new RequestRejectedException(400, "limit: must be a number from 1 to 100");
        }
        return Integer.parseInt(text);
    }

    private static Predicate<ObjectNode> named(Optional<String> name) {
        String part = name.orElse("").toLowerCase(Locale.ROOT);
        return state -> state.path("name").asText().toLowerCase(Locale.ROOT).contains(part);
    }
}
