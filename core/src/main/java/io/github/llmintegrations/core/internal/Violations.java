package io.github.llmintegrations.core.internal;

import io.github.llmintegrations.core.Extensible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with a value that is being built, to say it all at once. Names fields, never their values. */
public final class Violations {
    private final String type;
    private final List<String> faults = new ArrayList<>();

    /** Of a value of this type. */
    public Violations(Class<?> type) {
        this.type = type.getSimpleName();
    }

    /** Of a document of this type, whose additional fields must not be masked. */
    public Violations(Class<?> type, Extensible document) {
        this(type);
        MaskedFields.amongAdditional(document).ifPresent(name -> faults.add(name + MaskedFields.MUST_NOT_BE_SENT));
    }

    public Violations check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
        return this;
    }

    public Violations notBlank(String field, String value) {
        return check(!value.isBlank(), field + " must not be blank");
    }

    public Violations notBlank(String field, Optional<String> value) {
        value.ifPresent(each -> notBlank(field, each));
        return this;
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
