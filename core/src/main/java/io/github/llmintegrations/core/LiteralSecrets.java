package io.github.llmintegrations.core;

/** Whether the JSON that a request is read from may contain secrets as texts. */
public enum LiteralSecrets {
    /**
     * Each secret is an object that names where it is: <code>{"env": "OPENAI_KEY"}</code> for an environment variable, or
     * <code>{"file": "key.txt"}</code> for a file in UTF-8, whose last line break does not count.
     */
    REFUSED,

    /** A secret can also be a text, or a JSON object where the vendor takes one. */
    ALLOWED
}
