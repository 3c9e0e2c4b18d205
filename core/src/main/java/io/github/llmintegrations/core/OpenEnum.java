package io.github.llmintegrations.core;

import java.util.Objects;

/**
 * A value of a vendor's enumeration, which can grow after this library is built. The constants of the subclass are the
 * values that this library knows; any other value keeps its text. Two values with the same text are equal. Immutable.
 *
 * <p>Applications cannot extend this class.
 */
public abstract class OpenEnum {
    private static final String LIBRARY = "io.github.llmintegrations.";

    private final String value;
    private final boolean known;

    /**
     * Creates a value.
     *
     * @param value the vendor's text
     * @param known whether the value is one of the constants of the subclass
     * @throws IllegalStateException if the subclass is not part of this library
     */
    protected OpenEnum(String value, boolean known) {
        if (!getClass().getName().startsWith(LIBRARY)) {
            throw new IllegalStateException(getClass() + " must not extend OpenEnum");
        }
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /** {@return the vendor's text} */
    public final String value() {
        return value;
    }

    /** {@return whether this is one of the constants of its class} A value that the vendor added later is not. */
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

    /** Returns the vendor's text. */
    @Override
    public final String toString() {
        return value;
    }
}
