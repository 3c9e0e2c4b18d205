package io.github.llmintegrations.core.internal.http;

/** The effect of delivering an operation twice. It is a property of the operation, not of its HTTP method. */
public enum RetryClass {
    /** The operation changes nothing. */
    READ,
    /** The operation has the same effect if it is delivered twice. */
    REPEATABLE,
    /** The operation has another effect or another response if it is delivered twice. */
    UNSAFE
}
