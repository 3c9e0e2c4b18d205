package io.github.llmintegrations.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an update does to one field that the vendor lets be removed: keep it (the field is not sent), clear it ({@code
 * null} is sent) or set it (the value is sent).
 *
 * <p>Update builders offer each such field as {@code x(value)} and {@code clearX()}; a field that is not mentioned is
 * kept. Immutable; {@code toString} never shows the value, which may be a secret.
 *
 * @param <T> the type of the field's value
 */
public sealed interface Patch<T> {

    /**
     * Leaves the field as it is.
     *
     * @param <T> the type of the field's value
     * @return the patch that sends nothing
     */
    @SuppressWarnings("unchecked") // holds no value, so one serves every type
    static <T> Patch<T> keep() {
        return (Patch<T>) Keep.INSTANCE;
    }

    /**
     * Removes the field's value.
     *
     * @param <T> the type of the field's value
     * @return the patch that sends {@code null}
     */
    @SuppressWarnings("unchecked") // holds no value, so one serves every type
    static <T> Patch<T> clear() {
        return (Patch<T>) Clear.INSTANCE;
    }

    /**
     * Replaces the field's value. Lists and maps are copied.
     *
     * @param <T> the type of the field's value
     * @param value the new value
     * @return the patch that sends the value
     * @throws NullPointerException if the value, or an entry of a list or map, is null; use {@link #clear()} to remove
     *     a value
     */
    static <T> Patch<T> set(T value) {
        return new Set<>(value);
    }

    /** Whether the field is left as it is. */
    default boolean isKeep() {
        return this instanceof Keep;
    }

    /** Whether the field's value is removed. */
    default boolean isClear() {
        return this instanceof Clear;
    }

    /** The new value, or empty when the field is kept or cleared. */
    default Optional<T> value() {
        return this instanceof Set<T> set ? Optional.of(set.newValue) : Optional.empty();
    }

    /** {@link Patch#keep()}. */
    final class Keep<T> implements Patch<T> {
        private static final Keep<?> INSTANCE = new Keep<>();

        private Keep() {}

        @Override
        public String toString() {
            return "keep";
        }
    }

    /** {@link Patch#clear()}. */
    final class Clear<T> implements Patch<T> {
        private static final Clear<?> INSTANCE = new Clear<>();

        private Clear() {}

        @Override
        public String toString() {
            return "clear";
        }
    }

    /** {@link Patch#set(Object)}. */
    final class Set<T> implements Patch<T> {
        private final T newValue;

        private Set(T newValue) {
            this.newValue = copyOf(Objects.requireNonNull(newValue, "value"));
        }

        @SuppressWarnings("unchecked") // a copy has the type of what it was copied from
        private static <T> T copyOf(T value) {
            if (value instanceof String) {
                return value; // a text is most often what is set, and to find out that it is no collection is slow
            }
            if (value instanceof List<?> list) {
                list.forEach(Objects::requireNonNull);
                return (T) Collections.unmodifiableList(new ArrayList<>(list));
            }
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> {
                    Objects.requireNonNull(key);
                    Objects.requireNonNull(each);
                });
                return (T) Collections.unmodifiableMap(new LinkedHashMap<>(map));
            }
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Set<?> that && newValue.equals(that.newValue);
        }

        @Override
        public int hashCode() {
            return newValue.hashCode();
        }

        @Override
        public String toString() {
            return "set to ***";
        }
    }
}
