package io.github.llmintegrations.core.internal.json;

import java.util.ArrayList;
import java.util.List;

/** Collects the violations in a value that a caller builds, and reports all of them at once. Never contains the values of fields. */
public final class Violations {
    private final String type;
    private final List<String> faults = new ArrayList<>();

    /** Creates a collection for a value of a type. */
    Violations(Class<?> type) {
        this.type = type.getSimpleName();
    }

    /** Adds a violation unless a condition holds. */
    public Violations check(boolean holds, String fault) {
        if (!holds) {
            add(fault);
        }
        return this;
    }

    void add(String fault) {
        faults.add(fault);
    }

    /**
     * Rejects the value if there are violations.
     *
     * @throws IllegalArgumentException if there are violations; the message contains all of them
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(type + ": " + String.join("; ", faults));
        }
    }
}
