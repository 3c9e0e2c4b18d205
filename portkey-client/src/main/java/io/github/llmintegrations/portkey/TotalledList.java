package io.github.llmintegrations.portkey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.NumberedPages.Numbered;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.Documents;
import io.github.llmintegrations.core.internal.json.ListReader;
import io.github.llmintegrations.core.internal.json.ListResponse;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** Portkey's lists: their items, and how many there are in all. */
final class TotalledList {
    private static final String TOTAL = "total";

    /** The name of every list on older deployments. */
    private static final String OLD_NAME = "data";

    private TotalledList() {}

    /** Reads pages of documents from bodies that do not say that they are failures. */
    static <T> ResponseReader<ListResponse<T, Long>> reader(String name, Codec<T> item, String... otherNames) {
        return SuccessFlag.checked(list(name, item, otherNames));
    }

    /**
     * Reads lists without pages from bodies that do not say that they are failures, and what else the bodies hold.
     *
     * @param rest the document that a body is without its list
     */
    static <T, R> ResponseReader<Enveloped<T, R>> enveloped(String name, Codec<T> item, Codec<R> rest) {
        ListReader<T, Long> list = list(name, item, OLD_NAME);
        return SuccessFlag.checked((json, check) -> {
            ObjectNode others = JsonNodeFactory.instance.objectNode();
            ListResponse<T, Long> listed = list.read(json, check, others::set);
            return new Enveloped<>(listed, Documents.ofTree(others, rest));
        });
    }

    private static <T> ListReader<T, Long> list(String name, Codec<T> item, String... otherNames) {
        return new ListReader<>(name, item, TOTAL, Values.WHOLE_NUMBER, otherNames);
    }

    /**
     * Returns a list without pages, and what came with it. Where its total tells that a deployment sends pages all the same,
     * walks them: the list then holds the items of all, and what came with the first.
     *
     * @param list asks for the list
     * @param identity tells items apart
     */
    static <T, R> Enveloped<T, R> whole(
            HttpTransport http,
            Supplier<Operation.Draft> list,
            ResponseReader<Enveloped<T, R>> reader,
            Function<T, String> identity) {
        List<Enveloped<T, R>> first = new ArrayList<>();
        List<T> items = http.wholeList(
                list.get().reads(body -> {
                    Enveloped<T, R> page = reader.read(body);
                    first.add(page);
                    return page.numbered();
                }),
                (number, size) -> list.get()
                        .query("current_page", OptionalInt.of(number))
                        .query("page_size", OptionalInt.of(size))
                        .reads(body -> reader.read(body).numbered()),
                identity);
        return first.get(0).with(items);
    }

    /**
     * A list, and what came with it.
     *
     * @param list the items, and how many there are in all
     * @param rest the response without the list
     */
    record Enveloped<T, R>(ListResponse<T, Long> list, R rest) {

        /** Returns the list as its one page; one whose total is below what is on it counts as whole. */
        private Numbered<T> numbered() {
            long total = Math.max(list.about().orElse(0L), list.items().size());
            return new Numbered<>(list.items(), Optional.of(total), false);
        }

        private Enveloped<T, R> with(List<T> items) {
            return new Enveloped<>(new ListResponse<>(items, list.about()), rest);
        }
    }
}
