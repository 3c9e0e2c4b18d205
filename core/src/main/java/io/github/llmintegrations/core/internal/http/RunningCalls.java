package io.github.llmintegrations.core.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls that are under way, the reading of their bodies included, of which OkHttp's dispatcher does not know.
 * Thread-safe.
 */
final class RunningCalls {
    private final Set<InterruptibleCall> calls = ConcurrentHashMap.newKeySet();

    void add(InterruptibleCall call) {
        calls.add(call);
    }

    void remove(InterruptibleCall call) {
        calls.remove(call);
    }

    void cancelAll() {
        calls.forEach(InterruptibleCall::cancel);
    }
}
