package io.github.llmintegrations.core;

/** The outcome of a failed call at the vendor, over all its attempts. The constants are in the order of their severity. */
public enum Outcome {
    /** The client did not send the request, so the vendor did nothing. */
    NOT_SENT,

    /** The vendor rejected the request and did nothing. */
    REJECTED,

    /** The client sent the request, which only reads: there is nothing to apply. */
    NOTHING_TO_APPLY,

    /**
     * The client sent the request, and no response shows whether the vendor applied it. Read the resource before you repeat the
     * call. Never the outcome of a read.
     */
    UNKNOWN,

    /**
     * The vendor applied the request, but the client could not read the response, because it was incomplete, too large or
     * malformed. Never the outcome of a read.
     */
    APPLIED_RESPONSE_LOST;

    /**
     * {@return whether the vendor may have applied the request: true for {@link #UNKNOWN} and {@link #APPLIED_RESPONSE_LOST}}
     */
    public boolean mayHaveBeenApplied() {
        return this == UNKNOWN || this == APPLIED_RESPONSE_LOST;
    }
}
