package io.github.llmintegrations.systemtests.canary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.testing.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Secrets that are easy to find wherever they turn up, whole or in part, and however they are written there. */
final class Canaries {
    /** At the start and at the end of every secret, and in nothing else. */
    private static final String MARK = "C4n4ry";

    private static final String IN_ANY_CASE = "4n4ry";

    /** Could be a host's name. */
    static final String ARIZE_KEY = "ak-C4n4ry.of-Arize.C4n4ry";

    /** Has what URLs, JSON and HTML write otherwise. */
    static final String PORTKEY_KEY = "pk/C4n4ry+\"of\"&Portkey=C4n4ry";

    static final String CALLERS_HEADER = "callers/C4n4ry \"header\" C4n4ry";
    static final String CLIENTS_HEADER = "clients/C4n4ry+header=C4n4ry";

    private static final List<String> MARKS = marks();

    private Canaries() {}

    /** A secret of a payload, with every character that somebody escapes. */
    static String secret(String name) {
        return MARK + "-" + name + "-\"<é'&/+=\\%41>\n" + MARK;
    }

    /** JSON with single quotes, in which every text {@code SECRET} becomes a secret. */
    static JsonNode json(String json) {
        return Json.json(
                json.replace("'SECRET'", TextNode.valueOf(secret("planted")).toString()));
    }

    /** The first secret that a text shows, with what stands around it. */
    static Optional<String> in(String text) {
        return MARKS.stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .mapToObj(at -> text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 100)))
                .findFirst();
    }

    /**
     * What is looked for: what of the mark stays itself in small letters, that in capitals, and how the mark looks in
     * Base64 after 0, 1 and 2 other bytes, without the digits that depend on its neighbours.
     */
    private static List<String> marks() {
        List<String> marks = new ArrayList<>(List.of(IN_ANY_CASE, IN_ANY_CASE.toUpperCase(Locale.ROOT)));
        for (int before = 0; before < 3; before++) {
            byte[] bytes = (" ".repeat(before) + MARK).getBytes(StandardCharsets.US_ASCII);
            String digits = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            int first = (before * 8 + 5) / 6;
            marks.add(digits.substring(first, bytes.length * 8 / 6));
        }
        return marks;
    }
}
