package io.github.llmintegrations.core.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the escapes of URLs, HTML and JSON. */
final class Unescaping {
    private static final int MOST_LAYERS = 5;
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));");
    private static final Pattern BACKSLASHES = Pattern.compile("\\\\+(?:u([0-9A-Fa-f]{4})|(.)|$)", Pattern.DOTALL);

    private Unescaping() {}

    /**
     * Returns a text without escapes, even if it is escaped several times and in several ways. The result is only for
     * comparisons, since the method also replaces what merely looks like an escape.
     */
    static String plain(String text) {
        String plain = text;
        for (int i = 0; i < MOST_LAYERS; i++) {
            String next = BACKSLASHES
                    .matcher(ENTITY.matcher(PERCENT.matcher(plain.replace('+', ' '))
                                    .replaceAll(each -> Matcher.quoteReplacement(bytes(each.group()))))
                            .replaceAll(each -> Matcher.quoteReplacement(entity(each))))
                    .replaceAll(each -> Matcher.quoteReplacement(escaped(each)));
            if (next.equals(plain)) {
                return plain;
            }
            plain = next;
        }
        return plain;
    }

    private static String bytes(String percentEncoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < percentEncoded.length(); i += 3) {
            bytes.write(Integer.parseInt(percentEncoded.substring(i, i + 2), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String entity(MatchResult entity) {
        if (entity.group(1) != null) {
            return character(Integer.parseInt(entity.group(1)));
        }
        if (entity.group(2) != null) {
            return character(Integer.parseInt(entity.group(2), 16));
        }
        return switch (entity.group(3)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        };
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    private static String escaped(MatchResult escape) {
        if (escape.group(1) != null) {
            return Character.toString((char) Integer.parseInt(escape.group(1), 16));
        }
        if (escape.group(2) == null) {
            return "";
        }
        return switch (escape.group(2)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escape.group(2);
        };
    }
}
