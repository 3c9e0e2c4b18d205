package io.github.llmintegrations.core.internal.json;

import java.nio.charset.StandardCharsets;

/** Finds lone surrogates, which UTF-8 cannot represent: encoders would replace them by {@code ?} or an escape. */
public final class Surrogates {
    private static final int ESCAPE = "\\u0000".length();

    private Surrogates() {}

    /** Returns whether a text contains no lone surrogate. */
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

    /** Returns whether JSON that Jackson has written contains no lone surrogate. Jackson writes surrogates as escapes. */
    static boolean areAllPaired(byte[] json) {
        // Escapes are ASCII, and the JVM searches strings faster than arrays.
        String text = new String(json, StandardCharsets.ISO_8859_1);
        int at = text.indexOf('\\');
        while (at >= 0) {
            int end = at + 2;
            if (isHigh(text, at) && isLow(text, at + ESCAPE)) {
                end = at + 2 * ESCAPE;
            } else if (isHigh(text, at) || isLow(text, at)) {
                return false;
            }
            at = text.indexOf('\\', end);
        }
        return true;
    }

    private static boolean isHigh(String json, int at) {
        return isEscape(json, at, "89AB");
    }

    private static boolean isLow(String json, int at) {
        return isEscape(json, at, "CDEF");
    }

    private static boolean isEscape(String json, int at, String thirdDigits) {
        return json.startsWith("\\uD", at)
                && at + ESCAPE <= json.length()
                && thirdDigits.indexOf(json.charAt(at + "\\uD".length())) >= 0;
    }
}
