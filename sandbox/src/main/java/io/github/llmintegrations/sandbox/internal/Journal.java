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
        JournalEntry entry = new JournalEntry(
                masking.text(request.method()),
                masking.text(request.path()),
                masking.text(request.query()),
                status,
                masking.headers(request.headers()),
                masking.body(request.body()));
        synchronized (entries) {
            entries.add(entry);
        }
    }

    List<JournalEntry> snapshot() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }
}
