package io.github.llmintegrations.core;

/** What a failed call may have done at the vendor, over all of its attempts; from the least to the most. */
public enum Outcome {
    /** No attempt put the request on the wire: nothing was done. */
    NOT_SENT,

    /** The vendor refused the request: nothing was done. */
    REJECTED,

    /** The request was sent, and only reads: whatever became of the answer, nothing was done. */
    NOTHING_TO_APPLY,

    /**
     * The request was sent and no answer tells whether it was applied. Read the resource before doing it again. Never
     * the outcome of a read.
     */
    UNKNOWN,

    /**
     * The vendor answered with success, and the answer was cut, too large or unreadable: it was applied. Never the
     * outcome of a read.
     */
    APPLIED_RESPONSE_LOST;

    /** Whether the vendor may have applied the request. Always false for a read. */
    public boolean mayHaveBeenApplied() {
        return this == UNKNOWN || this == APPLIED_RESPONSE_LOST;
    }
}
