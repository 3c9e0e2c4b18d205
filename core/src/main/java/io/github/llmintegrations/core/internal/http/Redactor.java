package io.github.llmintegrations.core.internal.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.llmintegrations.core.Secret;
import io.github.llmintegrations.core.internal.json.Trees;
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
 * Takes the secrets that went out with a request (its API key, the values of the caller's headers, and the secrets of
 * the document that it carried) out of what came back, since servers like to repeat what they refuse. Looks at the body
 * only once something went wrong.
 */
final class Redactor {
    private static final String MASK = "***";
    private static final int SHORTEST_SECRET = 4;

    /** What a header says in less is a word, such as the name of an environment. */
    private static final int SHORTEST_HEADER = 8;

    /** Of less than this of a secret at the end of a text nobody can tell whether it is one that was cut. */
    private static final int SHORTEST_START = 8;

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

    /** Hides an API key from now on. */
    void hide(String apiKey) {
        if (apiKeys.add(apiKey)) {
            secrets = null;
        }
    }

    String redact(String text) {
        String redacted = masked(text);
        String plain = Unescaping.plain(redacted);
        String redactedPlain = masked(plain);
        // Only where a secret was escaped in a way of its own is the text told without any escapes.
        return redactedPlain.equals(plain) ? redacted : redactedPlain;
    }

    private String masked(String text) {
        Secrets sent = secrets();
        String masked = sent.anywhere.matcher(text).replaceAll(Matcher.quoteReplacement(MASK));
        for (String secret : sent.longestFirst) {
            masked = withoutStartOf(secret, masked);
        }
        return masked;
    }

    /** A text that was cut can end within a secret. */
    private static String withoutStartOf(String secret, String text) {
        for (int length = Math.min(secret.length() - 1, text.length()); length >= SHORTEST_START; length--) {
            int start = text.length() - length;
            if (text.regionMatches(true, start, secret, 0, length)) {
                return text.substring(0, start) + MASK;
            }
        }
        return text;
    }

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
            String digits = Trees.digits(tree);
            return redact(digits).equals(digits) ? tree : TextNode.valueOf(MASK);
        }
        return tree.isTextual() ? TextNode.valueOf(redact(tree.textValue())) : tree;
    }

    /** Whether nothing that a throwable says, nor what it was caused by or suppressed, holds a secret. */
    boolean isClean(Throwable thrown) {
        return Throwables.withAllBehind(thrown).stream()
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
        found.addAll(EncodedForms.of(found));
        List<String> plain = found.stream().map(Unescaping::plain).toList();
        List<String> escaped = found.stream().map(Redactor::escaped).toList();
        found.addAll(plain);
        found.addAll(escaped);
        // So they stand in a cut body that repeats the request as a string.
        found.addAll(escaped.stream().map(Redactor::escaped).toList());
        found.removeIf(secret -> secret.length() < SHORTEST_SECRET);
        return found;
    }

    /** As the text stands inside a JSON string. */
    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** A number has no zeros in front. */
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

    /** All that is not to show; one may be the start of another. */
    private record Secrets(List<String> longestFirst, Pattern anywhere) {
        static Secrets of(List<String> texts) {
            List<String> longestFirst = texts.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            String any = longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            return new Secrets(longestFirst, Pattern.compile(any, Pattern.CASE_INSENSITIVE));
        }
    }
}
