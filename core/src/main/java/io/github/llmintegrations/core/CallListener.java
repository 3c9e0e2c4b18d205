package io.github.llmintegrations.core;

/** Hears of every attempt that a client makes: for metrics, traces and progress reports. */
@FunctionalInterface
public interface CallListener {

    /**
     * Called on the calling thread after an attempt ended and before the client waits for the next. A {@code
     * RuntimeException} that it throws is logged and changes nothing for the call.
     *
     * @param attempt the attempt
     */
    void onAttempt(AttemptReport attempt);
}
