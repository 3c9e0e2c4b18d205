package io.github.llmintegrations.sandbox.internal.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.sandbox.internal.QueryParameters;
import io.github.llmintegrations.sandbox.internal.RequestRejectedException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The page that a request asks for.
 *
 * @param index the number of pages before it
 * @param size the most items on it
 */
record PageQuery(int index, int size) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /**
     * Takes the parameters of a page whose numbers start at 0.
     *
     * @throws RequestRejectedException 400 if one is not a number in its range
     */
    static PageQuery fromZero(QueryParameters parameters, int defaultSize, int largest) {
        return of(parameters, "current_page", 0, defaultSize, largest);
    }

    /**
     * Takes the parameters of a page whose numbers start at 1.
     *
     * @throws RequestRejectedException 400 if one is not a number in its range
     */
    static PageQuery fromOne(QueryParameters parameters, int defaultSize, int largest) {
        return of(parameters, "page", 1, defaultSize, largest);
    }

    private static PageQuery of(QueryParameters parameters, String page, int first, int defaultSize, int largest) {
        int number = number(parameters, page, first, first, Integer.MAX_VALUE);
        return new PageQuery(number - first, number(parameters, "page_size", defaultSize, 1, largest));
    }

    private static int number(QueryParameters parameters, String name, int ifAbsent, int least, int most) {
        String text = parameters.take(name).orElse(Integer.toString(ifAbsent));
        boolean isFine =
                NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (!isFine) {
            throw new RequestRejectedException(
                    400,
                    name + ": must be a number, not less than " + least
                            + (most == Integer.MAX_VALUE ? "" : ", not more than " + most));
        }
        return Integer.parseInt(text);
    }

    /** Returns the body of the response with the page. */
    ObjectNode body(Paging paging, String name, List<ObjectNode> all) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("object", "list").put("total", all.size());
        body.putArray(name).addAll(paging.page(all, index, size));
        return body;
    }

    /** Returns the body of the response with the page and whether another one follows. */
    ObjectNode bodyWithMore(Paging paging, String name, List<ObjectNode> all) {
        boolean hasMore = !paging.page(all, index + 1, size).isEmpty();
        return body(paging, name, all).put("has_more", hasMore);
    }
}
