package io.github.llmintegrations.core.internal.json;

/**
 * Holds a value that may hold secrets out of reach of whatever reads Java fields by reflection.
 *
 * @param <T> the type of the value
 */
public final class Hidden<T> {
    private final transient T value;

    private Hidden(T value) {
        this.value = value;
    }

    /** Returns a holder of a value. */
    public static <T> Hidden<T> of(T value) {
        return new Hidden<>(value);
    }

    /** Returns the value. */
    public T value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hidden<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
