package io.github.llmintegrations.core.internal.json;

/** Finds halves of surrogate pairs, which UTF-8 cannot hold: encoders send {@code ?} or an escape in their place. */
public final class Surrogates {
    private static final int ESCAPE = "\\u0000".length();

    private Surrogates() {}

    /** Returns whether a text has no half of a pair. */
    public static boolean areAllPaired(String text) {
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (Character.getType(character) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** Whether all are paired in a document that Jackson wrote, which writes each half as an escape. */
    static boolean areAllPaired(byte[] json) {
        int at = 0;
        while (at < json.length) {
            if (json[at] != '\\') {
                at++;
            } else if (!isSurrogate(json, at, "89AB") && !isSurrogate(json, at, "CDEF")) {
                at += 2;
            } else if (isSurrogate(json, at, "89AB") && isSurrogate(json, at + ESCAPE, "CDEF")) {
                at += 2 * ESCAPE;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isSurrogate(byte[] json, int at, String thirdDigits) {
        return at + ESCAPE <= json.length
                && json[at] == '\\'
                && json[at + 1] == 'u'
                && json[at + 2] == 'D'
                && thirdDigits.indexOf(json[at + 3]) >= 0;
    }
}
