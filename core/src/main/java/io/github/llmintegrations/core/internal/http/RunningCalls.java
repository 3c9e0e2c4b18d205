package io.github.llmintegrations.core.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls that are running, including those that read a body, which OkHttp's dispatcher does not track. Thread-safe. */
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
