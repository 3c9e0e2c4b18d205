package io.github.llmintegrations.benchmarks.contestant;

import java.util.Locale;

/** How it is called. */
public enum Approach {
    /** By this project's clients, as their builders give them. */
    SDK,
    /** By what is written by hand: the yardstick. */
    HAND,
    /** By OkHttp, with a parser that keeps nothing. */
    TOKENS,
    /** By OkHttp, with nothing parsed. */
    DRAIN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether objects come of it: only then can a listing be walked. */
    public boolean maps() {
        return this == SDK || this == HAND;
    }
}
