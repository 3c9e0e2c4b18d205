package io.github.llmintegrations.core.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** The attempts that run now, reading of bodies included, which OkHttp's dispatcher no longer knows of. Thread-safe. */
final class RunningAttempts {
    private final Map<Call, Wire> wires = new ConcurrentHashMap<>();

    void add(Call call, Wire wire) {
        wires.put(call, wire);
    }

    void remove(Call call) {
        wires.remove(call);
    }

    /** What the attempt carries, or null if the call is none of these. */
    @Nullable Wire wire(Call call) {
        return wires.get(call);
    }

    /** The calls that this thread is in: one, or one within another. */
    List<InterruptibleCall> ofThisThread() {
        return wires.values().stream()
                .map(Wire::call)
                .filter(InterruptibleCall::isOnThisThread)
                .toList();
    }

    /** Ends all. */
    void cancelAll() {
        wires.values().forEach(each -> each.call().cancel());
    }
}
