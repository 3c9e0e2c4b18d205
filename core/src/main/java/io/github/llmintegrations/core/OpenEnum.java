package io.github.llmintegrations.core;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value of a vendor's enumeration, which may have grown since this library was built. The constants of the subclass
 * are the values that are known; any other keeps its text and is equal to a value of the same text. Immutable.
 */
public abstract class OpenEnum {
    private final String value;
    private final boolean known;

    /**
     * For subclasses.
     *
     * @param value the text
     * @param known whether it is one of the subclass's constants
     */
    protected OpenEnum(String value, boolean known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /**
     * Finds constants by their texts.
     *
     * @param <E> the enumeration
     * @param constants all constants
     * @return the constants by their texts
     */
    protected static <E extends OpenEnum> Map<String, E> byValue(List<E> constants) {
        return constants.stream().collect(Collectors.toUnmodifiableMap(OpenEnum::value, each -> each));
    }

    /** The vendor's text. */
    public final String value() {
        return value;
    }

    /** Whether this is one of the constants; false for a value that the vendor added later. */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof OpenEnum that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The vendor's text. */
    @Override
    public final String toString() {
        return value;
    }
}
