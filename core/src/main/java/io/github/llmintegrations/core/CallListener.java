package io.github.llmintegrations.core;

/** A listener that a client calls after each attempt, for metrics, traces and progress reports. Implementations are thread-safe. */
@FunctionalInterface
public interface CallListener {

    /**
     * Receives the report of an attempt. The client calls this method on the thread of the call, before it waits for the next
     * attempt.
     *
     * <p>If this method throws an exception, even an undeclared checked one, the client logs its class and continues the call. For
     * an {@link InterruptedException}, the client also sets the interrupt flag of the thread. An {@link Error} ends the call and
     * reaches the caller.
     *
     * @param attempt the attempt that ended
     */
    void onAttempt(AttemptReport attempt);
}
