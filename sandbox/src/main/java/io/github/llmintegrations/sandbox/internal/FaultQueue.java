package io.github.llmintegrations.sandbox.internal;

import io.github.llmintegrations.sandbox.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults for the next requests. Thread-safe. */
final class FaultQueue {

    private final List<Fault> faults = new ArrayList<>();

    synchronized void add(Fault fault) {
        faults.add(fault);
    }

    synchronized void clear() {
        faults.clear();
    }

    /** Removes and returns the fault for the current request, if any. */
    synchronized Optional<Fault> next(String method) {
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (fault.method().map(method::equals).orElse(true)) {
                if (fault.requests() > 1) {
                    faults.set(i, fault.times(fault.requests() - 1));
                } else {
                    faults.remove(i);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
