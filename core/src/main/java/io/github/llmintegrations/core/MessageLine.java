package io.github.llmintegrations.core;

/** Turns any text into one printable line of at most 500 characters. */
final class MessageLine {
    private static final int MAX_LENGTH = 500;

    private MessageLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        int lastCut = 0;
        int next;
        for (int i = 0; i < text.length(); i += Character.charCount(next)) {
            next = text.codePointAt(i);
            String printable = printable(next);
            if (line.length() + printable.length() > MAX_LENGTH) {
                return line.substring(0, lastCut) + "…";
            }
            line.append(printable);
            lastCut = line.length() < MAX_LENGTH ? line.length() : lastCut;
        }
        return line.toString();
    }

    private static String printable(int each) {
        return switch (each) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPrintable(each) ? Character.toString(each) : escaped(each);
        };
    }

    private static boolean isPrintable(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escaped(int codePoint) {
        StringBuilder escaped = new StringBuilder();
        for (char each : Character.toChars(codePoint)) {
            escaped.append("\\u").append(hex(each >> 12)).append(hex(each >> 8)).append(hex(each >> 4));
            escaped.append(hex(each));
        }
        return escaped.toString();
    }

    private static char hex(int nibble) {
        return Character.forDigit(nibble & 0xF, 16);
    }
}
