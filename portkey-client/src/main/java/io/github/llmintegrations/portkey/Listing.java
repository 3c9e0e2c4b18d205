package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.Page;
import io.github.llmintegrations.core.Pages;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.NumberedPages.Numbered;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.ListResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A listing in numbered pages, of which the server counts the items.
 *
 * @param <T> the items
 * @param <L> the request to list them
 * @param query writes the request as parameters
 * @param reader reads a page
 * @param identity tells items apart
 * @param numbering finds the place of a page in the request
 */
record Listing<T, L>(
        Codec<L> query,
        ResponseReader<ListResponse<T, Long>> reader,
        Function<T, String> identity,
        Numbering<L> numbering) {

    /**
     * Reads one page.
     *
     * @param list starts the operation that asks for it
     */
    Page<T> page(HttpTransport http, Supplier<Operation.Draft> list, L request) {
        Objects.requireNonNull(request, "request");
        return http.execute(asks(list, request).reads(body -> alone(reader.read(body), request)));
    }

    /**
     * Returns all pages from that of the request on.
     *
     * @param list starts an operation that asks for one
     */
    Pages<T> pages(HttpTransport http, Supplier<Operation.Draft> list, L request) {
        Objects.requireNonNull(request, "request");
        return http.numberedPages(
                numbering.of(request),
                page -> asks(list, numbering.at().apply(request, page))
                        .reads(body -> numbered(reader.read(body), request)),
                identity);
    }

    private Operation.Draft asks(Supplier<Operation.Draft> list, L request) {
        return list.get().query(query, request, null);
    }

    /** Returns a page of a walk. A page is full that is as long as the request asks, or as the size that caps larger ones. */
    private Numbered<T> numbered(ListResponse<T, Long> list, L request) {
        int length = list.items().size();
        boolean isFull = length == numbering.defaultSize() || length == numbering.sizeOf(request);
        return new Numbered<>(list.items(), list.about(), isFull);
    }

    /** Returns a page by itself. */
    private Page<T> alone(ListResponse<T, Long> list, L request) {
        int page = numbering.of(request);
        int length = list.items().size();
        long before = (long) (page - numbering.first()) * pageSize(length, request);
        boolean more = numbered(list, request).mayBeFollowed(before + length);
        return new Page<>(list.items(), more, more ? Optional.of(Integer.toString(page + 1)) : Optional.empty());
    }

    /** Returns the size of pages: above the default, where the server may cap it, what the page holds. */
    private int pageSize(int length, L request) {
        return Math.min(numbering.sizeOf(request), Math.max(numbering.defaultSize(), length));
    }

    /**
     * How the pages of a listing are numbered.
     *
     * @param first the number of the first page
     * @param defaultSize the size of pages where the request does not set it
     * @param page returns the page that a request sets
     * @param size returns the size that a request sets
     * @param at returns a request for another page
     */
    record Numbering<L>(
            int first,
            int defaultSize,
            Function<L, OptionalInt> page,
            Function<L, OptionalInt> size,
            BiFunction<L, Integer, L> at) {

        int of(L request) {
            return page.apply(request).orElse(first);
        }

        int sizeOf(L request) {
            return size.apply(request).orElse(defaultSize);
        }
    }
}
