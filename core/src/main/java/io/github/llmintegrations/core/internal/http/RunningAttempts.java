package io.github.llmintegrations.core.internal.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * The attempts that run now, each of which ends when its time is over. OkHttp's own timeout would do, but wakes a
 * thread for every call: a tenth of a small one. Thread-safe.
 */
final class RunningAttempts {
    private final Map<Call, Wire> wires = new ConcurrentHashMap<>();
    private final Alarm alarm = new Alarm(this::endLate);

    void add(Call call, Wire wire) {
        wires.put(call, wire);
        alarm.noLaterThan(wire.call().end());
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

    /** Ends all, reading of bodies included, which OkHttp's dispatcher no longer knows of. */
    void cancelAll() {
        alarm.off(); // first: an attempt that is missed below has set it again
        wires.values().forEach(each -> each.call().cancel());
    }

    private long endLate() {
        long next = Alarm.NEVER;
        for (Wire wire : wires.values()) {
            if (!wire.call().endIfLate()) {
                next = Math.min(next, wire.call().end());
            }
        }
        return next;
    }
}
