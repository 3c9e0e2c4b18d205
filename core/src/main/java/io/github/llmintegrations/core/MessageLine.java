package io.github.llmintegrations.core;

/** Makes one short, printable line of any text. */
final class MessageLine {
    private static final int MAX_LENGTH = 500;

    private MessageLine() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX_LENGTH));
        for (int i = 0; i < text.length(); i++) {
            String next = printable(text.charAt(i));
            if (line.length() + next.length() > MAX_LENGTH) {
                return line.substring(0, Math.min(line.length(), MAX_LENGTH - 1)) + "…";
            }
            line.append(next);
        }
        return line.toString();
    }

    private static String printable(char each) {
        return switch (each) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isPrintable(each)
                        ? String.valueOf(each)
                        : "\\u" + hex(each >> 12) + hex(each >> 8) + hex(each >> 4) + hex(each);
        };
    }

    private static boolean isPrintable(char each) {
        int type = Character.getType(each);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static char hex(int nibble) {
        return Character.forDigit(nibble & 0xF, 16);
    }
}
