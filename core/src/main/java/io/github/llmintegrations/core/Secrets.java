package io.github.llmintegrations.core;

/** Whether an update sends the secrets of the desired state, which the vendor does not return and so cannot be compared. */
public enum Secrets {
    /** Sends a secret only if the vendor shows that it has another one or none. */
    KEEP,

    /** Sends all secrets, so that the resource is updated in any case. */
    SEND
}
