package io.github.llmintegrations.core;

import java.util.Objects;

/**
 * A resource that is in its desired state, and the plan that brought it there. Immutable.
 *
 * @param <T> the type of the resource
 */
public final class Ensured<T> {
    private final T value;
    private final Plan<T> plan;

    /**
     * Creates a result. The clients call this.
     *
     * @param value the resource
     * @param plan the plan that was carried out
     */
    public Ensured(T value, Plan<T> plan) {
        this.value = Objects.requireNonNull(value, "value");
        this.plan = Objects.requireNonNull(plan, "plan");
    }

    /** {@return the resource as the vendor returns it} */
    public T value() {
        return value;
    }

    /** {@return the plan that was carried out} */
    public Plan<T> plan() {
        return plan;
    }

    /** Returns the plan as a text. */
    @Override
    public String toString() {
        return plan.toString();
    }
}
