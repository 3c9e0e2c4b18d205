package io.github.llmintegrations.benchmarks.contestant;

import io.github.llmintegrations.benchmarks.documents.ArizeDocuments;
import io.github.llmintegrations.benchmarks.documents.Documents;
import io.github.llmintegrations.benchmarks.documents.PortkeyDocuments;
import java.util.Locale;

/** The vendors whose APIs the contestants call. */
public enum Vendor {
    ARIZE,
    PORTKEY;

    public static Vendor of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Documents documents() {
        return this == ARIZE ? new ArizeDocuments() : new PortkeyDocuments();
    }
}
