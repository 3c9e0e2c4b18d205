package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.JsonTrees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Masks the secrets of a request in texts from its response, since servers often repeat what they reject. The secrets are the API
 * key, the values of the caller's headers and the secrets in the document that the request contains. The redactor collects them
 * only when it first masks a text. Not thread-safe.
 */
final class Redactor {
    private static final String MASK = "***";
    private static final int SHORTEST_SECRET = 4;

    /** Shorter values of headers are usually words, such as the name of an environment. */
    private static final int SHORTEST_HEADER = 8;

    /** The shortest start of a secret that is masked at the end of a truncated text. */
    private static final int SHORTEST_START = 8;

    /** The regular expression that matches nowhere. */
    private static final String NOTHING = "(?!)";

    private static final Pattern WITH_SCHEME =
            Pattern.compile("(?:bearer|basic|token|api-?key) +(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern LEADING_ZEROS = Pattern.compile("0+([1-9][0-9]*)");

    private final Set<String> apiKeys = new LinkedHashSet<>();
    private final Collection<Secret> headers;
    private final Operation<?> operation;
    private @Nullable Secrets secrets;

    Redactor(Collection<Secret> headers, Operation<?> operation) {
        this.headers = headers;
        this.operation = operation;
    }

    /** Adds an API key to mask. */
    void addApiKey(String apiKey) {
        if (apiKeys.add(apiKey)) {
            secrets = null;
        }
    }

    /** Returns a text with all secrets masked. */
    String redact(String text) {
        Secrets sent = secrets();
        String redacted = sent.mask(text);
        String plain = Unescaping.plain(redacted);
        String redactedPlain = sent.mask(plain);
        // Returns the text without escapes only if a secret was escaped in an unusual way.
        return redactedPlain.equals(plain) ? redacted : redactedPlain;
    }

    /** Returns a tree with all secrets masked in names, texts and numbers. */
    JsonNode redact(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                copy.set(redact(field.getKey()), redact(field.getValue()));
            }
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode(array.size());
            array.forEach(each -> copy.add(redact(each)));
            return copy;
        }
        if (tree.isNumber()) {
            String digits = JsonTrees.digits(tree);
            return redact(digits).equals(digits) ? tree : TextNode.valueOf(MASK);
        }
        return tree.isTextual() ? TextNode.valueOf(redact(tree.textValue())) : tree;
    }

    /** Returns whether the texts of a throwable, its causes and its suppressed exceptions contain no secret. */
    boolean isFreeOfSecrets(Throwable thrown) {
        return Throwables.withCausesAndSuppressed(thrown).stream()
                .map(Throwable::toString)
                .allMatch(text -> redact(text).equals(text));
    }

    private Secrets secrets() {
        Secrets found = secrets;
        if (found == null) {
            found = Secrets.of(allForms());
            secrets = found;
        }
        return found;
    }

    private List<String> allForms() {
        List<String> found = new ArrayList<>(apiKeys);
        headers.stream()
                .map(Secret::reveal)
                .filter(each -> each.length() >= SHORTEST_HEADER)
                .forEach(found::add);
        operation.secrets(found::add);
        found.addAll(withoutScheme(found));
        found.addAll(asNumbers(found));
        found.removeIf(secret -> secret.length() < SHORTEST_SECRET);
        found.addAll(EncodedSecrets.of(found));
        List<String> plain = found.stream().map(Unescaping::plain).toList();
        List<String> escaped = found.stream().map(Redactor::escaped).toList();
        found.addAll(plain);
        found.addAll(escaped);
        // A truncated body that contains the request as a JSON string has escaped escapes.
        found.addAll(escaped.stream().map(Redactor::escaped).toList());
        found.removeIf(secret -> secret.length() < SHORTEST_SECRET);
        return found;
    }

    /** Returns a text as it appears in a JSON string. */
    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** Returns secrets without leading zeros, as they appear in JSON numbers. */
    private static List<String> asNumbers(List<String> secrets) {
        return secrets.stream()
                .map(LEADING_ZEROS::matcher)
                .filter(Matcher::matches)
                .map(each -> each.group(1))
                .toList();
    }

    private static List<String> withoutScheme(List<String> credentials) {
        return credentials.stream()
                .map(WITH_SCHEME::matcher)
                .filter(Matcher::matches)
                .map(each -> each.group(1))
                .toList();
    }

    /** The texts to mask, the longest first, since one may be the start of another. */
    private record Secrets(List<String> longestFirst, Pattern anywhere) {
        static Secrets of(List<String> texts) {
            List<String> longestFirst = texts.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            return new Secrets(longestFirst, Pattern.compile(any(longestFirst), Pattern.CASE_INSENSITIVE));
        }

        /** Looks at the first character first, since most places of a text start no secret. */
        private static String any(List<String> texts) {
            if (texts.isEmpty()) {
                return NOTHING;
            }
            return texts.stream()
                            .map(each -> Character.toString(each.codePointAt(0)))
                            .distinct()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("", "(?=[", "])"))
                    + texts.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        }

        String mask(String text) {
            return withoutStartAtEnd(anywhere.matcher(text).replaceAll(Matcher.quoteReplacement(MASK)));
        }

        /** Masks the start of a secret at the end of a text, which may be truncated. */
        private String withoutStartAtEnd(String text) {
            int longest = longestFirst.isEmpty() ? 0 : longestFirst.get(0).length();
            for (int start = Math.max(0, text.length() - longest + 1);
                    start <= text.length() - SHORTEST_START;
                    start++) {
                if (startsSecret(text, start)) {
                    return text.substring(0, start) + MASK;
                }
            }
            return text;
        }

        private boolean startsSecret(String text, int start) {
            int length = text.length() - start;
            for (String secret : longestFirst) {
                if (secret.length() > length && text.regionMatches(true, start, secret, 0, length)) {
                    return true;
                }
            }
            return false;
        }
    }
}
