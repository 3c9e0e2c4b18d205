package io.github.llmintegrations.core;

/**
 * A listener that the client notifies when a call starts, after each attempt, and when the call ends, for metrics, traces and
 * progress reports. Implementations must be thread-safe.
 *
 * <p>The client calls all methods on the thread of the call, {@link #onEnd} exactly once after each {@link #onStart}, so that a
 * listener can keep state for the call in a thread-local variable, such as the current span of a tracer.
 *
 * <p>If a method throws an exception, even an undeclared checked one, the client logs its class and continues the call. For an
 * {@link InterruptedException}, the client also sets the interrupt flag of the thread. An {@link Error} ends the call and reaches
 * the caller.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * Receives a call that starts, before its first attempt. Does nothing by default.
     *
     * @param call the call
     */
    default void onStart(CallInfo call) {}

    /**
     * Receives the report of an attempt that ended. If the client makes another attempt, it calls this method before the wait,
     * which is {@link AttemptReport#retryIn()}.
     *
     * @param attempt the attempt
     */
    void onAttempt(AttemptReport attempt);

    /**
     * Receives the report of a call that ended, with or without success. Does nothing by default.
     *
     * @param end the report
     */
    default void onEnd(CallEnd end) {}
}
