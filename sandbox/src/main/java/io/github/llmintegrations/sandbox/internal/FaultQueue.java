package io.github.llmintegrations.sandbox.internal;

import io.github.llmintegrations.sandbox.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The faults for the next requests. Thread-safe. */
final class FaultQueue {

    private final Deque<Fault> faults = new ArrayDeque<>();

    synchronized void add(Fault fault) {
        faults.addLast(fault);
    }

    synchronized void clear() {
        faults.clear();
    }

    /** Removes and returns the fault for the current request, if any. */
    synchronized Optional<Fault> next() {
        Fault fault = faults.pollFirst();
        if (fault != null && fault.requests() > 1) {
            faults.addFirst(fault.times(fault.requests() - 1));
        }
        return Optional.ofNullable(fault);
    }
}
