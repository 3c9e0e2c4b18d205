package io.github.llmintegrations.core.internal.json;

/**
 * A holder that hides a value, which can contain secrets, from serializers that read fields by reflection. Immutable.
 *
 * @param <T> the type of the value
 */
public final class HiddenValue<T> {
    private final transient T value;

    private HiddenValue(T value) {
        this.value = value;
    }

    /** Returns a holder of a value. */
    public static <T> HiddenValue<T> of(T value) {
        return new HiddenValue<>(value);
    }

    /** Returns the value. */
    public T value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HiddenValue<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
