package io.github.llmintegrations.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The change that an update makes to one field that can be cleared: keep (the client does not send the field), clear (the client
 * sends {@code null}) or set (the client sends the value).
 *
 * <p>The builders of updates have the methods {@code x(value)} and {@code clearX()} for each such field, and keep a field for
 * which neither is called. Immutable; {@code toString} never shows the value, which can be a secret.
 *
 * @param <T> the type of the field's value
 */
public sealed interface Patch<T> {

    /**
     * Returns a patch that keeps the field as it is.
     *
     * @param <T> the type of the field's value
     * @return the patch
     */
    @SuppressWarnings("unchecked") // the instance holds no value, so it fits every type
    static <T> Patch<T> keep() {
        return (Patch<T>) Keep.INSTANCE;
    }

    /**
     * Returns a patch that clears the field.
     *
     * @param <T> the type of the field's value
     * @return the patch
     */
    @SuppressWarnings("unchecked") // the instance holds no value, so it fits every type
    static <T> Patch<T> clear() {
        return (Patch<T>) Clear.INSTANCE;
    }

    /**
     * Returns a patch that sets the field. The patch holds a copy of a list or a map.
     *
     * @param <T> the type of the field's value
     * @param value the new value
     * @return the patch
     * @throws NullPointerException if the value, or an element of a list or a map, is null; to clear the field use {@link
     *     #clear()}
     */
    static <T> Patch<T> set(T value) {
        return new Set<>(value);
    }

    /** {@return whether this patch keeps the field as it is} */
    default boolean isKeep() {
        return this instanceof Keep;
    }

    /** {@return whether this patch clears the field} */
    default boolean isClear() {
        return this instanceof Clear;
    }

    /** {@return the new value; empty if this patch keeps or clears the field} */
    default Optional<T> value() {
        return this instanceof Set<T> set ? Optional.of(set.newValue) : Optional.empty();
    }

    /**
     * A patch that keeps the field; see {@link Patch#keep()}.
     *
     * @param <T> the type of the field's value
     */
    final class Keep<T> implements Patch<T> {
        private static final Keep<?> INSTANCE = new Keep<>();

        private Keep() {}

        @Override
        public String toString() {
            return "keep";
        }
    }

    /**
     * A patch that clears the field; see {@link Patch#clear()}.
     *
     * @param <T> the type of the field's value
     */
    final class Clear<T> implements Patch<T> {
        private static final Clear<?> INSTANCE = new Clear<>();

        private Clear() {}

        @Override
        public String toString() {
            return "clear";
        }
    }

    /**
     * A patch that sets the field; see {@link Patch#set(Object)}.
     *
     * @param <T> the type of the field's value
     */
    final class Set<T> implements Patch<T> {
        private final T newValue;

        private Set(T newValue) {
            this.newValue = copyOf(Objects.requireNonNull(newValue, "value"));
        }

        @SuppressWarnings("unchecked") // a copy has the type of the original
        private static <T> T copyOf(T value) {
            if (value instanceof String) {
                return value; // the most frequent case: the checks below are slow
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
