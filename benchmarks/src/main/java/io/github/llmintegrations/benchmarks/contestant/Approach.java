package io.github.llmintegrations.benchmarks.contestant;

import java.util.Locale;

/** How a contestant calls an API. */
public enum Approach {
    /** Through this project's clients, with their defaults. */
    SDK,
    /** Through the hand-written clients: the baseline. */
    HAND,
    /** Through OkHttp and a JSON parser that keeps nothing. */
    TOKENS,
    /** Through OkHttp alone, without parsing. */
    DRAIN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it makes objects from responses, without which it can neither walk a listing nor write a request. */
    public boolean maps() {
        return this == SDK || this == HAND;
    }
}
