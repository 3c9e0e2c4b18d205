package io.github.llmintegrations.core.internal.json;

import io.github.llmintegrations.core.OpenEnum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The constants of an open enumeration by their texts. Immutable and thread-safe.
 *
 * @param <E> the enumeration
 */
public final class KnownValues<E extends OpenEnum> {
    private final Map<String, E> constants;
    private final Function<String, E> unknown;

    private KnownValues(Map<String, E> constants, Function<String, E> unknown) {
        this.constants = constants;
        this.unknown = unknown;
    }

    /**
     * Returns the constants of an enumeration.
     *
     * @param unknown returns the value for a text that no constant has
     */
    public static <E extends OpenEnum> KnownValues<E> of(Function<String, E> unknown, List<E> constants) {
        return byTexts(unknown, each -> List.of(each.value()), constants);
    }

    /**
     * Returns the constants of an enumeration, which can have more than one text each.
     *
     * @param unknown returns the value for a text that no constant has
     * @param texts returns the texts of a constant
     */
    public static <E extends OpenEnum> KnownValues<E> byTexts(
            Function<String, E> unknown, Function<? super E, ? extends Collection<String>> texts, List<E> constants) {
        Map<String, E> byText = new HashMap<>();
        for (E each : constants) {
            texts.apply(each).forEach(text -> byText.put(text, each));
        }
        return new KnownValues<>(Map.copyOf(byText), unknown);
    }

    /** Returns the constant with a text; an unknown value with that text if there is no such constant. */
    public E get(String text) {
        E known = constants.get(text);
        return known != null ? known : unknown.apply(text);
    }
}
