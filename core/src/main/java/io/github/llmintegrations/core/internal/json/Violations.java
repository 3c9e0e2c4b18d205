package io.github.llmintegrations.core.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Collects the violations in a value that a caller builds, and reports all of them at once. Never contains the values of fields. */
public final class Violations {
    private static final Pattern JSON_NAME = Pattern.compile("\\b[a-z][a-z0-9]*(_[a-z0-9]+)+\\b");
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private final String type;
    private final List<String> faults = new ArrayList<>();

    /** Creates a collection for a value of a type. */
    Violations(Class<?> type) {
        this.type = type.getSimpleName();
    }

    /**
     * Adds a violation unless a condition holds.
     *
     * @param fault the fault, in which the JSON names of fields stand for their accessors
     */
    public Violations check(boolean holds, String fault) {
        if (!holds) {
            addVerbatim(JSON_NAME
                    .matcher(fault)
                    .replaceAll(name -> NEXT_WORD.matcher(name.group()).replaceAll(Violations::capital)));
        }
        return this;
    }

    private static String capital(MatchResult letter) {
        return letter.group(1).toUpperCase(Locale.ROOT);
    }

    void addVerbatim(String fault) {
        faults.add(fault);
    }

    /**
     * Rejects the value if there are violations.
     *
     * @throws IllegalArgumentException if there are violations; the message contains all of them
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(type + ": " + String.join("; ", faults));
        }
    }
}
