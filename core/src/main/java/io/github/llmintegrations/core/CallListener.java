package io.github.llmintegrations.core;

/** Hears of every attempt that a client makes: for metrics, traces and progress reports. */
@FunctionalInterface
public interface CallListener {

    /**
     * Called on the calling thread after an attempt ended and before the client waits for the next. An exception that it
     * throws, of whatever type, is logged by its class and changes nothing for the call; an {@link
     * InterruptedException} sets the thread's interrupt flag again. An {@link Error} is thrown on.
     *
     * @param attempt the attempt
     */
    void onAttempt(AttemptReport attempt);
}
