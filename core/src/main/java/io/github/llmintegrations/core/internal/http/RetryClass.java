package io.github.llmintegrations.core.internal.http;

/** What it means to deliver an operation twice. A property of the operation, not of its HTTP method. */
public enum RetryClass {
    /** Changes nothing. */
    READ,
    /** Done twice is as done once. */
    REPEATABLE,
    /** Done twice does harm, or answers differently. */
    UNSAFE
}
