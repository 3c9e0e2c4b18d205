package io.github.llmintegrations.core.internal.json;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a value that is being built, to say it all at once. Names fields, never their values. */
public final class Violations {
    private final String type;
    private final List<String> faults = new ArrayList<>();

    /** Begins the check of a value of this type. */
    Violations(Class<?> type) {
        this.type = type.getSimpleName();
    }

    /** Adds a fault unless something holds. */
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
     * Refuses the value if anything was wrong.
     *
     * @throws IllegalArgumentException naming every fault
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(type + ": " + String.join("; ", faults));
        }
    }
}
