package io.github.llmintegrations.portkey.internal;

import io.github.llmintegrations.core.internal.HttpTransport;
import io.github.llmintegrations.core.internal.ListReader;
import io.github.llmintegrations.core.internal.Listed;
import io.github.llmintegrations.core.internal.NumberedPages.Numbered;
import io.github.llmintegrations.core.internal.Operation;
import io.github.llmintegrations.core.internal.ResponseReader;
import io.github.llmintegrations.core.internal.SuccessFlag;
import io.github.llmintegrations.core.internal.Values;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** Portkey's lists: their items, and how many there are in all. */
public final class TotalledList {
    private static final String TOTAL = "total";

    private TotalledList() {}

    /** Reads lists of a type's documents from bodies that do not say that they are failures. */
    public static <T> ResponseReader<Listed<T, Long>> reader(String name, Class<T> type, String... otherNames) {
        return SuccessFlag.checked(
                new ListReader<>(name, Values.document(type), TOTAL, Values.WHOLE_NUMBER, otherNames));
    }

    /** Adds the number and the size of a page. */
    public static Operation.Draft page(Operation.Draft list, OptionalInt number, OptionalInt size) {
        return list.query("current_page", number).query("page_size", size);
    }

    /**
     * All items of a list without pages. Where a deployment sends it in pages all the same, which its total tells, they are
     * walked.
     *
     * @param list asks for the list
     * @param identity tells items apart
     */
    public static <T> List<T> whole(
            HttpTransport http,
            Supplier<Operation.Draft> list,
            ResponseReader<Listed<T, Long>> reader,
            Function<T, String> identity) {
        ResponseReader<Numbered<T>> numbered = body -> numbered(reader.read(body));
        return http.wholeList(
                list.get().reads(numbered),
                (number, size) -> page(list.get(), OptionalInt.of(number), OptionalInt.of(size))
                        .reads(numbered),
                identity);
    }

    /** A list whose total is below what is on it is taken to be whole. */
    private static <T> Numbered<T> numbered(Listed<T, Long> list) {
        long total = Math.max(list.about().orElse(0L), list.items().size());
        return new Numbered<>(list.items(), Optional.of(total), false);
    }
}
