package io.github.llmintegrations.sandbox.internal;

import io.github.llmintegrations.sandbox.JournalEntry;
import java.util.ArrayList;
import java.util.List;

/** What was received, oldest first, masked before it is kept. Thread-safe. */
final class Journal {

    private final Masking masking;
    private final List<JournalEntry> entries = new ArrayList<>();

    Journal(Masking masking) {
        this.masking = masking;
    }

    void record(WireRequest request, int status) {
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
        }
    }

    void clear() {
        synchronized (entries) {
            entries.clear();
        }
    }

    List<JournalEntry> snapshot() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }
}
