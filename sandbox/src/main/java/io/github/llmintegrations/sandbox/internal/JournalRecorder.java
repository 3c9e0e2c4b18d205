package io.github.llmintegrations.sandbox.internal;

import io.github.llmintegrations.sandbox.Journal;
import io.github.llmintegrations.sandbox.JournalEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Records requests, which it masks first, and the secrets that they hold. Thread-safe. */
final class JournalRecorder {

    private final Masking masking;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final Set<String> secrets = new LinkedHashSet<>();

    JournalRecorder(Masking masking) {
        this.masking = masking;
    }

    void record(WireRequest request, int status) {
        Set<String> received = masking.secrets(request);
        JournalEntry entry = JournalEntry.builder()
                .method(masking.text(request.method()))
                .path(masking.text(request.path()))
                .query(masking.text(request.query()))
                .status(status)
                .headers(masking.headers(request.headers()))
                .body(masking.body(request.body()))
                .build();
        synchronized (entries) {
            entries.add(entry);
            secrets.addAll(received);
        }
    }

    void clear() {
        synchronized (entries) {
            entries.clear();
            secrets.clear();
        }
    }

    Journal journal() {
        synchronized (entries) {
            return Journal.of(entries);
        }
    }

    Set<String> secrets() {
        synchronized (entries) {
            return Set.copyOf(secrets);
        }
    }
}
