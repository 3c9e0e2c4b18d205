package io.github.llmintegrations.portkey;

import io.github.llmintegrations.core.internal.http.HttpTransport;
import io.github.llmintegrations.core.internal.http.NumberedPages.Numbered;
import io.github.llmintegrations.core.internal.http.Operation;
import io.github.llmintegrations.core.internal.http.ResponseReader;
import io.github.llmintegrations.core.internal.http.SuccessFlag;
import io.github.llmintegrations.core.internal.json.Codec;
import io.github.llmintegrations.core.internal.json.ListReader;
import io.github.llmintegrations.core.internal.json.Listed;
import io.github.llmintegrations.core.internal.json.Values;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** Portkey's lists: their items, and how many there are in all. */
final class TotalledList {
    private static final String TOTAL = "total";

    private TotalledList() {}

    /** Reads lists of documents from bodies that do not say that they are failures. */
    static <T> ResponseReader<Listed<T, Long>> reader(String name, Codec<T> item, String... otherNames) {
        return SuccessFlag.checked(new ListReader<>(name, item, TOTAL, Values.WHOLE_NUMBER, otherNames));
    }

    /**
     * Returns all items of a list without pages. Where its total tells that a deployment sends pages all the same, walks
     * them.
     *
     * @param list asks for the list
     * @param identity tells items apart
     */
    static <T> List<T> whole(
            HttpTransport http,
            Supplier<Operation.Draft> list,
            ResponseReader<Listed<T, Long>> reader,
            Function<T, String> identity) {
        ResponseReader<Numbered<T>> numbered = body -> numbered(reader.read(body));
        return http.wholeList(
                list.get().reads(numbered),
                (number, size) -> list.get()
                        .query("current_page", OptionalInt.of(number))
                        .query("page_size", OptionalInt.of(size))
                        .reads(numbered),
                identity);
    }

    /** Returns a list as its one page; one whose total is below what is on it counts as whole. */
    private static <T> Numbered<T> numbered(Listed<T, Long> list) {
        long total = Math.max(list.about().orElse(0L), list.items().size());
        return new Numbered<>(list.items(), Optional.of(total), false);
    }
}
